// @ts-nocheck
// Made by `npm run generate` out of schemas/. Do not edit.
export default validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","type":"object","additionalProperties":false,"properties":{"listeners":{"type":"object","additionalProperties":{"$ref":"#/definitions/listener"}},"teams":{"type":"object","additionalProperties":{"$ref":"#/definitions/grant"}},"everyHost":{"type":"object","additionalProperties":{"$ref":"#/definitions/everyHostRoute"}},"defaults":{"type":"object","additionalProperties":false,"properties":{"listener":{"type":"string"},"timeout":{"type":"object","additionalProperties":false,"properties":{"connect":{"type":"string"},"client":{"type":"string"},"server":{"type":"string"},"queue":{"type":"string"},"httpRequest":{"type":"string"},"httpKeepAlive":{"type":"string"},"tunnel":{"type":"string"}}}}},"limits":{"type":"object","additionalProperties":false,"properties":{"maxconn":{"type":"integer","minimum":1,"maximum":10000000},"fileDescriptors":{"type":"integer","minimum":100,"maximum":100000000}}}},"definitions":{"listener":{"type":"object","additionalProperties":false,"properties":{"bind":{"type":"string"},"mode":{"type":"string","enum":["http","tcp"]}},"required":["bind"]},"grant":{"type":"object","additionalProperties":false,"properties":{"hosts":{"type":"array","items":{"type":"string"},"minItems":0},"listeners":{"type":"array","items":{"type":"string"},"minItems":0}},"required":["hosts"]},"everyHostRoute":{"type":"object","additionalProperties":false,"properties":{"path":{"type":"string"},"pathPrefix":{"type":"string"},"service":{"type":"string"},"backend":{"type":["string","object"],"additionalProperties":{"type":"integer","minimum":0,"maximum":100}},"sticky":{"type":"object","additionalProperties":false,"properties":{"cookie":{"type":"string"}},"required":["cookie"]},"redirect":{"type":"object","additionalProperties":false,"properties":{"scheme":{"type":"string","enum":["http","https"]},"host":{"type":"string"},"path":{"type":"string"},"replacePrefix":{"type":"string"},"keepQuery":{"type":"boolean"},"status":{"type":"integer","enum":[301,302,303,307,308]}}},"return":{"type":"object","additionalProperties":false,"properties":{"status":{"type":"integer","minimum":200,"maximum":599},"body":{"type":"string"},"contentType":{"type":"string"}},"required":["status"]},"rewrite":{"type":"object","additionalProperties":false,"properties":{"replacePrefix":{"type":"string"},"replacePath":{"type":"string"}}},"requestHeaders":{"type":"object","additionalProperties":false,"properties":{"set":{"type":"object","additionalProperties":{"type":"string"}},"add":{"type":"object","additionalProperties":{"type":"string"}},"remove":{"type":"array","items":{"type":"string"},"minItems":1}}},"responseHeaders":{"type":"object","additionalProperties":false,"properties":{"set":{"type":"object","additionalProperties":{"type":"string"}},"add":{"type":"object","additionalProperties":{"type":"string"}},"remove":{"type":"array","items":{"type":"string"},"minItems":1}}},"timeout":{"type":"object","additionalProperties":false,"properties":{"server":{"type":"string"},"tunnel":{"type":"string"}}},"encodedSlashes":{"type":"string","enum":["pass"]}}}}};
const schema12 = {"type":"object","additionalProperties":false,"properties":{"bind":{"type":"string"},"mode":{"type":"string","enum":["http","tcp"]}},"required":["bind"]};
const schema13 = {"type":"object","additionalProperties":false,"properties":{"hosts":{"type":"array","items":{"type":"string"},"minItems":0},"listeners":{"type":"array","items":{"type":"string"},"minItems":0}},"required":["hosts"]};
const schema14 = {"type":"object","additionalProperties":false,"properties":{"path":{"type":"string"},"pathPrefix":{"type":"string"},"service":{"type":"string"},"backend":{"type":["string","object"],"additionalProperties":{"type":"integer","minimum":0,"maximum":100}},"sticky":{"type":"object","additionalProperties":false,"properties":{"cookie":{"type":"string"}},"required":["cookie"]},"redirect":{"type":"object","additionalProperties":false,"properties":{"scheme":{"type":"string","enum":["http","https"]},"host":{"type":"string"},"path":{"type":"string"},"replacePrefix":{"type":"string"},"keepQuery":{"type":"boolean"},"status":{"type":"integer","enum":[301,302,303,307,308]}}},"return":{"type":"object","additionalProperties":false,"properties":{"status":{"type":"integer","minimum":200,"maximum":599},"body":{"type":"string"},"contentType":{"type":"string"}},"required":["status"]},"rewrite":{"type":"object","additionalProperties":false,"properties":{"replacePrefix":{"type":"string"},"replacePath":{"type":"string"}}},"requestHeaders":{"type":"object","additionalProperties":false,"properties":{"set":{"type":"object","additionalProperties":{"type":"string"}},"add":{"type":"object","additionalProperties":{"type":"string"}},"remove":{"type":"array","items":{"type":"string"},"minItems":1}}},"responseHeaders":{"type":"object","additionalProperties":false,"properties":{"set":{"type":"object","additionalProperties":{"type":"string"}},"add":{"type":"object","additionalProperties":{"type":"string"}},"remove":{"type":"array","items":{"type":"string"},"minItems":1}}},"timeout":{"type":"object","additionalProperties":false,"properties":{"server":{"type":"string"},"tunnel":{"type":"string"}}},"encodedSlashes":{"type":"string","enum":["pass"]}}};
const func2 = Object.prototype.hasOwnProperty;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "listeners") || (key0 === "teams")) || (key0 === "everyHost")) || (key0 === "defaults")) || (key0 === "limits"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.listeners !== undefined){
let data0 = data.listeners;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
let data1 = data0[key1];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.bind === undefined){
const err1 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/listener/required",keyword:"required",params:{missingProperty: "bind"},schema:schema12.required,parentSchema:schema12,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key2 in data1){
if(!((key2 === "bind") || (key2 === "mode"))){
const err2 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/listener/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema12,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data1.bind !== undefined){
let data2 = data1.bind;
if(typeof data2 !== "string"){
const err3 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/bind",schemaPath:"#/definitions/listener/properties/bind/type",keyword:"type",params:{type: "string"},schema:schema12.properties.bind.type,parentSchema:schema12.properties.bind,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.mode !== undefined){
let data3 = data1.mode;
if(typeof data3 !== "string"){
const err4 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/mode",schemaPath:"#/definitions/listener/properties/mode/type",keyword:"type",params:{type: "string"},schema:schema12.properties.mode.type,parentSchema:schema12.properties.mode,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((data3 === "http") || (data3 === "tcp"))){
const err5 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/mode",schemaPath:"#/definitions/listener/properties/mode/enum",keyword:"enum",params:{allowedValues: schema12.properties.mode.enum},schema:schema12.properties.mode.enum,parentSchema:schema12.properties.mode,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/listener/type",keyword:"type",params:{type: "object"},schema:schema12.type,parentSchema:schema12,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/listeners",schemaPath:"#/properties/listeners/type",keyword:"type",params:{type: "object"},schema:schema11.properties.listeners.type,parentSchema:schema11.properties.listeners,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.teams !== undefined){
let data4 = data.teams;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key3 in data4){
let data5 = data4[key3];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.hosts === undefined){
const err8 = {instancePath:instancePath+"/teams/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/grant/required",keyword:"required",params:{missingProperty: "hosts"},schema:schema13.required,parentSchema:schema13,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key4 in data5){
if(!((key4 === "hosts") || (key4 === "listeners"))){
const err9 = {instancePath:instancePath+"/teams/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/grant/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema13,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data5.hosts !== undefined){
let data6 = data5.hosts;
if(Array.isArray(data6)){
if(data6.length < 0){
const err10 = {instancePath:instancePath+"/teams/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/hosts",schemaPath:"#/definitions/grant/properties/hosts/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema13.properties.hosts,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 !== "string"){
const err11 = {instancePath:instancePath+"/teams/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/hosts/" + i0,schemaPath:"#/definitions/grant/properties/hosts/items/type",keyword:"type",params:{type: "string"},schema:schema13.properties.hosts.items.type,parentSchema:schema13.properties.hosts.items,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/teams/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/hosts",schemaPath:"#/definitions/grant/properties/hosts/type",keyword:"type",params:{type: "array"},schema:schema13.properties.hosts.type,parentSchema:schema13.properties.hosts,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data5.listeners !== undefined){
let data8 = data5.listeners;
if(Array.isArray(data8)){
if(data8.length < 0){
const err13 = {instancePath:instancePath+"/teams/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/listeners",schemaPath:"#/definitions/grant/properties/listeners/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema13.properties.listeners,data:data8};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(typeof data9 !== "string"){
const err14 = {instancePath:instancePath+"/teams/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/listeners/" + i1,schemaPath:"#/definitions/grant/properties/listeners/items/type",keyword:"type",params:{type: "string"},schema:schema13.properties.listeners.items.type,parentSchema:schema13.properties.listeners.items,data:data9};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/teams/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/listeners",schemaPath:"#/definitions/grant/properties/listeners/type",keyword:"type",params:{type: "array"},schema:schema13.properties.listeners.type,parentSchema:schema13.properties.listeners,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/teams/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/grant/type",keyword:"type",params:{type: "object"},schema:schema13.type,parentSchema:schema13,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/type",keyword:"type",params:{type: "object"},schema:schema11.properties.teams.type,parentSchema:schema11.properties.teams,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.everyHost !== undefined){
let data10 = data.everyHost;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key5 in data10){
let data11 = data10[key5];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key6 in data11){
if(!(func2.call(schema14.properties, key6))){
const err18 = {instancePath:instancePath+"/everyHost/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/everyHostRoute/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema14,data:data11};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data11.path !== undefined){
let data12 = data11.path;
if(typeof data12 !== "string"){
const err19 = {instancePath:instancePath+"/everyHost/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/path",schemaPath:"#/definitions/everyHostRoute/properties/path/type",keyword:"type",params:{type: "string"},schema:schema14.properties.path.type,parentSchema:schema14.properties.path,data:data12};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data11.pathPrefix !== undefined){
let data13 = data11.pathPrefix;
if(typeof data13 !== "string"){
const err20 = {instancePath:instancePath+"/everyHost/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/pathPrefix",schemaPath:"#/definitions/everyHostRoute/properties/pathPrefix/type",keyword:"type",params:{type: "string"},schema:schema14.properties.pathPrefix.type,parentSchema:schema14.properties.pathPrefix,data:data13};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data11.service !== undefined){
let data14 = data11.service;
if(typeof data14 !== "string"){
const err21 = {instancePath:instancePath+"/everyHost/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/service",schemaPath:"#/definitions/everyHostRoute/properties/service/type",keyword:"type",params:{type: "string"},schema:schema14.properties.service.type,parentSchema:schema14.properties.service,data:data14};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data11.backend !== undefined){
let data15 = data11.backend;
if((typeof data15 !== "string") && (!(data15 && typeof data15 == "object" && !Array.isArray(data15)))){
const err22 = {instancePath:instancePath+"/everyHost/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/backend",schemaPath:"#/definitions/everyHostRoute/properties/backend/type",keyword:"type",params:{type: schema14.properties.backend.type},schema:schema14.properties.backend.type,parentSchema:schema14.properties.backend,data:data15};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key7 in data15){
let data16 = data15[key7];
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err23 = {instancePath:instancePath+"/everyHost/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/backend/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/everyHostRoute/properties/backend/additionalProperties/type",keyword:"type",params:{type: "integer"},schema:schema14.properties.backend.additionalProperties.type,parentSchema:schema14.properties.backend.additionalProperties,data:data16};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 100 || isNaN(data16)){
const err24 = {instancePath:instancePath+"/everyHost/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/backend/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/everyHostRoute/properties/backend/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema14.properties.backend.additionalProperties,data:data16};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data16 < 0 || isNaN(data16)){
const err25 = {instancePath:instancePath+"/everyHost/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/backend/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/everyHostRoute/properties/backend/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema14.properties.backend.additionalProperties,data:data16};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
}
}
if(data11.sticky !== undefined){
let data17 = data11.sticky;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.cookie === undefined){
const err26 = {instancePath:instancePath+"/everyHost/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/sticky",schemaPath:"#/definitions/everyHostRoute/properties/sticky/required",keyword:"required",params:{missingProperty: "cookie"},schema:schema14.properties.sticky.required,parentSchema:schema14.properties.sticky,data:data17};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key8 in data17){
if(!(key8 === "cookie")){
const err27 = {instancePath:instancePath+"/everyHost/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/sticky",schemaPath:"#/definitions/everyHostRoute/properties/sticky/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema14.properties.sticky,data:data17};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data17.cookie !== undefined){
let data18 = data17.cookie;
if(typeof data18 !== "string"){
const err28 = {instancePath:instancePath+"/everyHost/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/sticky/cookie",schemaPath:"#/definitions/everyHostRoute/properties/sticky/properties/cookie/type",keyword:"type",params:{type: "string"},schema:schema14.properties.sticky.properties.cookie.type,parentSchema:schema14.properties.sticky.properties.cookie,data:data18};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/everyHost/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/sticky",schemaPath:"#/definitions/everyHostRoute/properties/sticky/type",keyword:"type",params:{type: "object"},schema:schema14.properties.sticky.type,parentSchema:schema14.properties.sticky,data:data17};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data11.redirect !== undefined){
let data19 = data11.redirect;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key9 in data19){
if(!((((((key9 === "scheme") || (key9 === "host")) || (key9 === "path")) || (key9 === "replacePrefix")) || (key9 === "keepQuery")) || (key9 === "status"))){
const err30 = {instancePath:instancePath+"/everyHost/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect",schemaPath:"#/definitions/everyHostRoute/properties/redirect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema14.properties.redirect,data:data19};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data19.scheme !== undefined){
let data20 = data19.scheme;
if(typeof data20 !== "string"){
const err31 = {instancePath:instancePath+"/everyHost/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/scheme",schemaPath:"#/definitions/everyHostRoute/properties/redirect/properties/scheme/type",keyword:"type",params:{type: "string"},schema:schema14.properties.redirect.properties.scheme.type,parentSchema:schema14.properties.redirect.properties.scheme,data:data20};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!((data20 === "http") || (data20 === "https"))){
const err32 = {instancePath:instancePath+"/everyHost/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/scheme",schemaPath:"#/definitions/everyHostRoute/properties/redirect/properties/scheme/enum",keyword:"enum",params:{allowedValues: schema14.properties.redirect.properties.scheme.enum},schema:schema14.properties.redirect.properties.scheme.enum,parentSchema:schema14.properties.redirect.properties.scheme,data:data20};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data19.host !== undefined){
let data21 = data19.host;
if(typeof data21 !== "string"){
const err33 = {instancePath:instancePath+"/everyHost/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/host",schemaPath:"#/definitions/everyHostRoute/properties/redirect/properties/host/type",keyword:"type",params:{type: "string"},schema:schema14.properties.redirect.properties.host.type,parentSchema:schema14.properties.redirect.properties.host,data:data21};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data19.path !== undefined){
let data22 = data19.path;
if(typeof data22 !== "string"){
const err34 = {instancePath:instancePath+"/everyHost/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/path",schemaPath:"#/definitions/everyHostRoute/properties/redirect/properties/path/type",keyword:"type",params:{type: "string"},schema:schema14.properties.redirect.properties.path.type,parentSchema:schema14.properties.redirect.properties.path,data:data22};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data19.replacePrefix !== undefined){
let data23 = data19.replacePrefix;
if(typeof data23 !== "string"){
const err35 = {instancePath:instancePath+"/everyHost/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/replacePrefix",schemaPath:"#/definitions/everyHostRoute/properties/redirect/properties/replacePrefix/type",keyword:"type",params:{type: "string"},schema:schema14.properties.redirect.properties.replacePrefix.type,parentSchema:schema14.properties.redirect.properties.replacePrefix,data:data23};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data19.keepQuery !== undefined){
let data24 = data19.keepQuery;
if(typeof data24 !== "boolean"){
const err36 = {instancePath:instancePath+"/everyHost/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/keepQuery",schemaPath:"#/definitions/everyHostRoute/properties/redirect/properties/keepQuery/type",keyword:"type",params:{type: "boolean"},schema:schema14.properties.redirect.properties.keepQuery.type,parentSchema:schema14.properties.redirect.properties.keepQuery,data:data24};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data19.status !== undefined){
let data25 = data19.status;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err37 = {instancePath:instancePath+"/everyHost/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/status",schemaPath:"#/definitions/everyHostRoute/properties/redirect/properties/status/type",keyword:"type",params:{type: "integer"},schema:schema14.properties.redirect.properties.status.type,parentSchema:schema14.properties.redirect.properties.status,data:data25};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!(((((data25 === 301) || (data25 === 302)) || (data25 === 303)) || (data25 === 307)) || (data25 === 308))){
const err38 = {instancePath:instancePath+"/everyHost/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/status",schemaPath:"#/definitions/everyHostRoute/properties/redirect/properties/status/enum",keyword:"enum",params:{allowedValues: schema14.properties.redirect.properties.status.enum},schema:schema14.properties.redirect.properties.status.enum,parentSchema:schema14.properties.redirect.properties.status,data:data25};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/everyHost/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect",schemaPath:"#/definitions/everyHostRoute/properties/redirect/type",keyword:"type",params:{type: "object"},schema:schema14.properties.redirect.type,parentSchema:schema14.properties.redirect,data:data19};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data11.return !== undefined){
let data26 = data11.return;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.status === undefined){
const err40 = {instancePath:instancePath+"/everyHost/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/return",schemaPath:"#/definitions/everyHostRoute/properties/return/required",keyword:"required",params:{missingProperty: "status"},schema:schema14.properties.return.required,parentSchema:schema14.properties.return,data:data26};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
for(const key10 in data26){
if(!(((key10 === "status") || (key10 === "body")) || (key10 === "contentType"))){
const err41 = {instancePath:instancePath+"/everyHost/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/return",schemaPath:"#/definitions/everyHostRoute/properties/return/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema14.properties.return,data:data26};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data26.status !== undefined){
let data27 = data26.status;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err42 = {instancePath:instancePath+"/everyHost/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/return/status",schemaPath:"#/definitions/everyHostRoute/properties/return/properties/status/type",keyword:"type",params:{type: "integer"},schema:schema14.properties.return.properties.status.type,parentSchema:schema14.properties.return.properties.status,data:data27};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 599 || isNaN(data27)){
const err43 = {instancePath:instancePath+"/everyHost/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/return/status",schemaPath:"#/definitions/everyHostRoute/properties/return/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},schema:599,parentSchema:schema14.properties.return.properties.status,data:data27};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data27 < 200 || isNaN(data27)){
const err44 = {instancePath:instancePath+"/everyHost/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/return/status",schemaPath:"#/definitions/everyHostRoute/properties/return/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 200},schema:200,parentSchema:schema14.properties.return.properties.status,data:data27};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
if(data26.body !== undefined){
let data28 = data26.body;
if(typeof data28 !== "string"){
const err45 = {instancePath:instancePath+"/everyHost/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/return/body",schemaPath:"#/definitions/everyHostRoute/properties/return/properties/body/type",keyword:"type",params:{type: "string"},schema:schema14.properties.return.properties.body.type,parentSchema:schema14.properties.return.properties.body,data:data28};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data26.contentType !== undefined){
let data29 = data26.contentType;
if(typeof data29 !== "string"){
const err46 = {instancePath:instancePath+"/everyHost/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/return/contentType",schemaPath:"#/definitions/everyHostRoute/properties/return/properties/contentType/type",keyword:"type",params:{type: "string"},schema:schema14.properties.return.properties.contentType.type,parentSchema:schema14.properties.return.properties.contentType,data:data29};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/everyHost/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/return",schemaPath:"#/definitions/everyHostRoute/properties/return/type",keyword:"type",params:{type: "object"},schema:schema14.properties.return.type,parentSchema:schema14.properties.return,data:data26};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data11.rewrite !== undefined){
let data30 = data11.rewrite;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key11 in data30){
if(!((key11 === "replacePrefix") || (key11 === "replacePath"))){
const err48 = {instancePath:instancePath+"/everyHost/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/rewrite",schemaPath:"#/definitions/everyHostRoute/properties/rewrite/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},schema:false,parentSchema:schema14.properties.rewrite,data:data30};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data30.replacePrefix !== undefined){
let data31 = data30.replacePrefix;
if(typeof data31 !== "string"){
const err49 = {instancePath:instancePath+"/everyHost/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/rewrite/replacePrefix",schemaPath:"#/definitions/everyHostRoute/properties/rewrite/properties/replacePrefix/type",keyword:"type",params:{type: "string"},schema:schema14.properties.rewrite.properties.replacePrefix.type,parentSchema:schema14.properties.rewrite.properties.replacePrefix,data:data31};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data30.replacePath !== undefined){
let data32 = data30.replacePath;
if(typeof data32 !== "string"){
const err50 = {instancePath:instancePath+"/everyHost/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/rewrite/replacePath",schemaPath:"#/definitions/everyHostRoute/properties/rewrite/properties/replacePath/type",keyword:"type",params:{type: "string"},schema:schema14.properties.rewrite.properties.replacePath.type,parentSchema:schema14.properties.rewrite.properties.replacePath,data:data32};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/everyHost/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/rewrite",schemaPath:"#/definitions/everyHostRoute/properties/rewrite/type",keyword:"type",params:{type: "object"},schema:schema14.properties.rewrite.type,parentSchema:schema14.properties.rewrite,data:data30};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data11.requestHeaders !== undefined){
let data33 = data11.requestHeaders;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key12 in data33){
if(!(((key12 === "set") || (key12 === "add")) || (key12 === "remove"))){
const err52 = {instancePath:instancePath+"/everyHost/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders",schemaPath:"#/definitions/everyHostRoute/properties/requestHeaders/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},schema:false,parentSchema:schema14.properties.requestHeaders,data:data33};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data33.set !== undefined){
let data34 = data33.set;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key13 in data34){
let data35 = data34[key13];
if(typeof data35 !== "string"){
const err53 = {instancePath:instancePath+"/everyHost/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/set/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/everyHostRoute/properties/requestHeaders/properties/set/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema14.properties.requestHeaders.properties.set.additionalProperties.type,parentSchema:schema14.properties.requestHeaders.properties.set.additionalProperties,data:data35};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/everyHost/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/set",schemaPath:"#/definitions/everyHostRoute/properties/requestHeaders/properties/set/type",keyword:"type",params:{type: "object"},schema:schema14.properties.requestHeaders.properties.set.type,parentSchema:schema14.properties.requestHeaders.properties.set,data:data34};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data33.add !== undefined){
let data36 = data33.add;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key14 in data36){
let data37 = data36[key14];
if(typeof data37 !== "string"){
const err55 = {instancePath:instancePath+"/everyHost/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/add/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/everyHostRoute/properties/requestHeaders/properties/add/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema14.properties.requestHeaders.properties.add.additionalProperties.type,parentSchema:schema14.properties.requestHeaders.properties.add.additionalProperties,data:data37};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/everyHost/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/add",schemaPath:"#/definitions/everyHostRoute/properties/requestHeaders/properties/add/type",keyword:"type",params:{type: "object"},schema:schema14.properties.requestHeaders.properties.add.type,parentSchema:schema14.properties.requestHeaders.properties.add,data:data36};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data33.remove !== undefined){
let data38 = data33.remove;
if(Array.isArray(data38)){
if(data38.length < 1){
const err57 = {instancePath:instancePath+"/everyHost/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/remove",schemaPath:"#/definitions/everyHostRoute/properties/requestHeaders/properties/remove/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema14.properties.requestHeaders.properties.remove,data:data38};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
const len2 = data38.length;
for(let i2=0; i2<len2; i2++){
let data39 = data38[i2];
if(typeof data39 !== "string"){
const err58 = {instancePath:instancePath+"/everyHost/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/remove/" + i2,schemaPath:"#/definitions/everyHostRoute/properties/requestHeaders/properties/remove/items/type",keyword:"type",params:{type: "string"},schema:schema14.properties.requestHeaders.properties.remove.items.type,parentSchema:schema14.properties.requestHeaders.properties.remove.items,data:data39};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/everyHost/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/remove",schemaPath:"#/definitions/everyHostRoute/properties/requestHeaders/properties/remove/type",keyword:"type",params:{type: "array"},schema:schema14.properties.requestHeaders.properties.remove.type,parentSchema:schema14.properties.requestHeaders.properties.remove,data:data38};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/everyHost/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders",schemaPath:"#/definitions/everyHostRoute/properties/requestHeaders/type",keyword:"type",params:{type: "object"},schema:schema14.properties.requestHeaders.type,parentSchema:schema14.properties.requestHeaders,data:data33};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data11.responseHeaders !== undefined){
let data40 = data11.responseHeaders;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
for(const key15 in data40){
if(!(((key15 === "set") || (key15 === "add")) || (key15 === "remove"))){
const err61 = {instancePath:instancePath+"/everyHost/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders",schemaPath:"#/definitions/everyHostRoute/properties/responseHeaders/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},schema:false,parentSchema:schema14.properties.responseHeaders,data:data40};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data40.set !== undefined){
let data41 = data40.set;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key16 in data41){
let data42 = data41[key16];
if(typeof data42 !== "string"){
const err62 = {instancePath:instancePath+"/everyHost/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/set/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/everyHostRoute/properties/responseHeaders/properties/set/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema14.properties.responseHeaders.properties.set.additionalProperties.type,parentSchema:schema14.properties.responseHeaders.properties.set.additionalProperties,data:data42};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/everyHost/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/set",schemaPath:"#/definitions/everyHostRoute/properties/responseHeaders/properties/set/type",keyword:"type",params:{type: "object"},schema:schema14.properties.responseHeaders.properties.set.type,parentSchema:schema14.properties.responseHeaders.properties.set,data:data41};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data40.add !== undefined){
let data43 = data40.add;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key17 in data43){
let data44 = data43[key17];
if(typeof data44 !== "string"){
const err64 = {instancePath:instancePath+"/everyHost/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/add/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/everyHostRoute/properties/responseHeaders/properties/add/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema14.properties.responseHeaders.properties.add.additionalProperties.type,parentSchema:schema14.properties.responseHeaders.properties.add.additionalProperties,data:data44};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/everyHost/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/add",schemaPath:"#/definitions/everyHostRoute/properties/responseHeaders/properties/add/type",keyword:"type",params:{type: "object"},schema:schema14.properties.responseHeaders.properties.add.type,parentSchema:schema14.properties.responseHeaders.properties.add,data:data43};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data40.remove !== undefined){
let data45 = data40.remove;
if(Array.isArray(data45)){
if(data45.length < 1){
const err66 = {instancePath:instancePath+"/everyHost/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/remove",schemaPath:"#/definitions/everyHostRoute/properties/responseHeaders/properties/remove/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema14.properties.responseHeaders.properties.remove,data:data45};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
const len3 = data45.length;
for(let i3=0; i3<len3; i3++){
let data46 = data45[i3];
if(typeof data46 !== "string"){
const err67 = {instancePath:instancePath+"/everyHost/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/remove/" + i3,schemaPath:"#/definitions/everyHostRoute/properties/responseHeaders/properties/remove/items/type",keyword:"type",params:{type: "string"},schema:schema14.properties.responseHeaders.properties.remove.items.type,parentSchema:schema14.properties.responseHeaders.properties.remove.items,data:data46};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/everyHost/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/remove",schemaPath:"#/definitions/everyHostRoute/properties/responseHeaders/properties/remove/type",keyword:"type",params:{type: "array"},schema:schema14.properties.responseHeaders.properties.remove.type,parentSchema:schema14.properties.responseHeaders.properties.remove,data:data45};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/everyHost/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders",schemaPath:"#/definitions/everyHostRoute/properties/responseHeaders/type",keyword:"type",params:{type: "object"},schema:schema14.properties.responseHeaders.type,parentSchema:schema14.properties.responseHeaders,data:data40};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data11.timeout !== undefined){
let data47 = data11.timeout;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
for(const key18 in data47){
if(!((key18 === "server") || (key18 === "tunnel"))){
const err70 = {instancePath:instancePath+"/everyHost/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/definitions/everyHostRoute/properties/timeout/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},schema:false,parentSchema:schema14.properties.timeout,data:data47};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data47.server !== undefined){
let data48 = data47.server;
if(typeof data48 !== "string"){
const err71 = {instancePath:instancePath+"/everyHost/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout/server",schemaPath:"#/definitions/everyHostRoute/properties/timeout/properties/server/type",keyword:"type",params:{type: "string"},schema:schema14.properties.timeout.properties.server.type,parentSchema:schema14.properties.timeout.properties.server,data:data48};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data47.tunnel !== undefined){
let data49 = data47.tunnel;
if(typeof data49 !== "string"){
const err72 = {instancePath:instancePath+"/everyHost/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout/tunnel",schemaPath:"#/definitions/everyHostRoute/properties/timeout/properties/tunnel/type",keyword:"type",params:{type: "string"},schema:schema14.properties.timeout.properties.tunnel.type,parentSchema:schema14.properties.timeout.properties.tunnel,data:data49};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/everyHost/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/definitions/everyHostRoute/properties/timeout/type",keyword:"type",params:{type: "object"},schema:schema14.properties.timeout.type,parentSchema:schema14.properties.timeout,data:data47};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data11.encodedSlashes !== undefined){
let data50 = data11.encodedSlashes;
if(typeof data50 !== "string"){
const err74 = {instancePath:instancePath+"/everyHost/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/encodedSlashes",schemaPath:"#/definitions/everyHostRoute/properties/encodedSlashes/type",keyword:"type",params:{type: "string"},schema:schema14.properties.encodedSlashes.type,parentSchema:schema14.properties.encodedSlashes,data:data50};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(!(data50 === "pass")){
const err75 = {instancePath:instancePath+"/everyHost/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/encodedSlashes",schemaPath:"#/definitions/everyHostRoute/properties/encodedSlashes/enum",keyword:"enum",params:{allowedValues: schema14.properties.encodedSlashes.enum},schema:schema14.properties.encodedSlashes.enum,parentSchema:schema14.properties.encodedSlashes,data:data50};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/everyHost/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/everyHostRoute/type",keyword:"type",params:{type: "object"},schema:schema14.type,parentSchema:schema14,data:data11};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/everyHost",schemaPath:"#/properties/everyHost/type",keyword:"type",params:{type: "object"},schema:schema11.properties.everyHost.type,parentSchema:schema11.properties.everyHost,data:data10};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data.defaults !== undefined){
let data51 = data.defaults;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
for(const key19 in data51){
if(!((key19 === "listener") || (key19 === "timeout"))){
const err78 = {instancePath:instancePath+"/defaults",schemaPath:"#/properties/defaults/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},schema:false,parentSchema:schema11.properties.defaults,data:data51};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data51.listener !== undefined){
let data52 = data51.listener;
if(typeof data52 !== "string"){
const err79 = {instancePath:instancePath+"/defaults/listener",schemaPath:"#/properties/defaults/properties/listener/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.listener.type,parentSchema:schema11.properties.defaults.properties.listener,data:data52};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data51.timeout !== undefined){
let data53 = data51.timeout;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
for(const key20 in data53){
if(!(((((((key20 === "connect") || (key20 === "client")) || (key20 === "server")) || (key20 === "queue")) || (key20 === "httpRequest")) || (key20 === "httpKeepAlive")) || (key20 === "tunnel"))){
const err80 = {instancePath:instancePath+"/defaults/timeout",schemaPath:"#/properties/defaults/properties/timeout/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},schema:false,parentSchema:schema11.properties.defaults.properties.timeout,data:data53};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data53.connect !== undefined){
let data54 = data53.connect;
if(typeof data54 !== "string"){
const err81 = {instancePath:instancePath+"/defaults/timeout/connect",schemaPath:"#/properties/defaults/properties/timeout/properties/connect/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.timeout.properties.connect.type,parentSchema:schema11.properties.defaults.properties.timeout.properties.connect,data:data54};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data53.client !== undefined){
let data55 = data53.client;
if(typeof data55 !== "string"){
const err82 = {instancePath:instancePath+"/defaults/timeout/client",schemaPath:"#/properties/defaults/properties/timeout/properties/client/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.timeout.properties.client.type,parentSchema:schema11.properties.defaults.properties.timeout.properties.client,data:data55};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data53.server !== undefined){
let data56 = data53.server;
if(typeof data56 !== "string"){
const err83 = {instancePath:instancePath+"/defaults/timeout/server",schemaPath:"#/properties/defaults/properties/timeout/properties/server/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.timeout.properties.server.type,parentSchema:schema11.properties.defaults.properties.timeout.properties.server,data:data56};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data53.queue !== undefined){
let data57 = data53.queue;
if(typeof data57 !== "string"){
const err84 = {instancePath:instancePath+"/defaults/timeout/queue",schemaPath:"#/properties/defaults/properties/timeout/properties/queue/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.timeout.properties.queue.type,parentSchema:schema11.properties.defaults.properties.timeout.properties.queue,data:data57};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data53.httpRequest !== undefined){
let data58 = data53.httpRequest;
if(typeof data58 !== "string"){
const err85 = {instancePath:instancePath+"/defaults/timeout/httpRequest",schemaPath:"#/properties/defaults/properties/timeout/properties/httpRequest/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.timeout.properties.httpRequest.type,parentSchema:schema11.properties.defaults.properties.timeout.properties.httpRequest,data:data58};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data53.httpKeepAlive !== undefined){
let data59 = data53.httpKeepAlive;
if(typeof data59 !== "string"){
const err86 = {instancePath:instancePath+"/defaults/timeout/httpKeepAlive",schemaPath:"#/properties/defaults/properties/timeout/properties/httpKeepAlive/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.timeout.properties.httpKeepAlive.type,parentSchema:schema11.properties.defaults.properties.timeout.properties.httpKeepAlive,data:data59};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data53.tunnel !== undefined){
let data60 = data53.tunnel;
if(typeof data60 !== "string"){
const err87 = {instancePath:instancePath+"/defaults/timeout/tunnel",schemaPath:"#/properties/defaults/properties/timeout/properties/tunnel/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.timeout.properties.tunnel.type,parentSchema:schema11.properties.defaults.properties.timeout.properties.tunnel,data:data60};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/defaults/timeout",schemaPath:"#/properties/defaults/properties/timeout/type",keyword:"type",params:{type: "object"},schema:schema11.properties.defaults.properties.timeout.type,parentSchema:schema11.properties.defaults.properties.timeout,data:data53};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath:instancePath+"/defaults",schemaPath:"#/properties/defaults/type",keyword:"type",params:{type: "object"},schema:schema11.properties.defaults.type,parentSchema:schema11.properties.defaults,data:data51};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data.limits !== undefined){
let data61 = data.limits;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
for(const key21 in data61){
if(!((key21 === "maxconn") || (key21 === "fileDescriptors"))){
const err90 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},schema:false,parentSchema:schema11.properties.limits,data:data61};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data61.maxconn !== undefined){
let data62 = data61.maxconn;
if(!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))){
const err91 = {instancePath:instancePath+"/limits/maxconn",schemaPath:"#/properties/limits/properties/maxconn/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.limits.properties.maxconn.type,parentSchema:schema11.properties.limits.properties.maxconn,data:data62};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if((typeof data62 == "number") && (isFinite(data62))){
if(data62 > 10000000 || isNaN(data62)){
const err92 = {instancePath:instancePath+"/limits/maxconn",schemaPath:"#/properties/limits/properties/maxconn/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},schema:10000000,parentSchema:schema11.properties.limits.properties.maxconn,data:data62};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data62 < 1 || isNaN(data62)){
const err93 = {instancePath:instancePath+"/limits/maxconn",schemaPath:"#/properties/limits/properties/maxconn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema11.properties.limits.properties.maxconn,data:data62};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
if(data61.fileDescriptors !== undefined){
let data63 = data61.fileDescriptors;
if(!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))){
const err94 = {instancePath:instancePath+"/limits/fileDescriptors",schemaPath:"#/properties/limits/properties/fileDescriptors/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.limits.properties.fileDescriptors.type,parentSchema:schema11.properties.limits.properties.fileDescriptors,data:data63};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 > 100000000 || isNaN(data63)){
const err95 = {instancePath:instancePath+"/limits/fileDescriptors",schemaPath:"#/properties/limits/properties/fileDescriptors/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000000},schema:100000000,parentSchema:schema11.properties.limits.properties.fileDescriptors,data:data63};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(data63 < 100 || isNaN(data63)){
const err96 = {instancePath:instancePath+"/limits/fileDescriptors",schemaPath:"#/properties/limits/properties/fileDescriptors/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},schema:100,parentSchema:schema11.properties.limits.properties.fileDescriptors,data:data63};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
}
else {
const err97 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"},schema:schema11.properties.limits.type,parentSchema:schema11.properties.limits,data:data61};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
else {
const err98 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
