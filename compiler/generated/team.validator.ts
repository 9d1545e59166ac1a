// @ts-nocheck
// Made by `npm run generate` out of schemas/. Do not edit.
export default validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"TeamFile","type":"object","additionalProperties":false,"properties":{"contact":{"type":"string","examples":["#shop-oncall"]},"owners":{"type":"array","items":{"type":"string","examples":["@example/shop"]},"minItems":1,"examples":[["@example/shop"]]},"private":{"type":"array","items":{"type":"string","examples":["ledger-admin"]},"minItems":1,"examples":[["ledger-admin"]]},"defaults":{"type":"object","additionalProperties":false,"properties":{"timeout":{"type":"object","additionalProperties":false,"properties":{"server":{"type":"string","examples":["30s"]},"tunnel":{"type":"string","examples":["1h"]},"connect":{"type":"string","examples":["2s"]},"queue":{"type":"string","examples":["5s"]}},"examples":[{"server":"30s"}]},"allow":{"type":"object","additionalProperties":false,"required":["src"],"properties":{"src":{"type":"array","items":{"type":"string","examples":["office"]},"minItems":1,"examples":[["office","10.20.0.0/16","2001:db8:20::/48"]]}},"examples":[{"src":["office","10.20.0.0/16"]}]},"deny":{"type":"object","additionalProperties":false,"required":["src"],"properties":{"src":{"type":"array","items":{"type":"string","examples":["scanners"]},"minItems":1,"examples":[["scanners","198.51.100.0/24"]]}},"examples":[{"src":["scanners"]}]},"requestHeaders":{"type":"object","additionalProperties":false,"properties":{"set":{"type":"object","additionalProperties":{"type":"string","examples":["1"]},"examples":[{"X-Shop":"1"}]},"secrets":{"type":"object","additionalProperties":{"type":"string","examples":["partner"]},"examples":[{"X-Api-Key":"partner"}]},"add":{"type":"object","additionalProperties":{"type":"string","examples":["Accept"]},"examples":[{"Vary":"Accept"}]},"remove":{"type":"array","items":{"type":"string","examples":["X-Debug"]},"minItems":1,"examples":[["X-Debug"]]}},"examples":[{"set":{"X-Shop":"1"},"remove":["X-Debug"]}]},"responseHeaders":{"type":"object","additionalProperties":false,"properties":{"set":{"type":"object","additionalProperties":{"type":"string","examples":["1"]},"examples":[{"X-Shop":"1"}]},"add":{"type":"object","additionalProperties":{"type":"string","examples":["Accept"]},"examples":[{"Vary":"Accept"}]},"remove":{"type":"array","items":{"type":"string","examples":["X-Debug"]},"minItems":1,"examples":[["X-Debug"]]}},"examples":[{"set":{"X-Shop":"1"},"remove":["X-Debug"]}]}},"examples":[{"timeout":{"server":"30s"}}]}},"examples":[{"contact":"#shop-oncall","owners":["@example/shop"]}]};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "contact") || (key0 === "owners")) || (key0 === "private")) || (key0 === "defaults"))){
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
if(data.contact !== undefined){
let data0 = data.contact;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/type",keyword:"type",params:{type: "string"},schema:schema11.properties.contact.type,parentSchema:schema11.properties.contact,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.owners !== undefined){
let data1 = data.owners;
if(Array.isArray(data1)){
if(data1.length < 1){
const err2 = {instancePath:instancePath+"/owners",schemaPath:"#/properties/owners/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema11.properties.owners,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
const err3 = {instancePath:instancePath+"/owners/" + i0,schemaPath:"#/properties/owners/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.owners.items.type,parentSchema:schema11.properties.owners.items,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/owners",schemaPath:"#/properties/owners/type",keyword:"type",params:{type: "array"},schema:schema11.properties.owners.type,parentSchema:schema11.properties.owners,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.private !== undefined){
let data3 = data.private;
if(Array.isArray(data3)){
if(data3.length < 1){
const err5 = {instancePath:instancePath+"/private",schemaPath:"#/properties/private/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema11.properties.private,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(typeof data4 !== "string"){
const err6 = {instancePath:instancePath+"/private/" + i1,schemaPath:"#/properties/private/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.private.items.type,parentSchema:schema11.properties.private.items,data:data4};
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
const err7 = {instancePath:instancePath+"/private",schemaPath:"#/properties/private/type",keyword:"type",params:{type: "array"},schema:schema11.properties.private.type,parentSchema:schema11.properties.private,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.defaults !== undefined){
let data5 = data.defaults;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
if(!(((((key1 === "timeout") || (key1 === "allow")) || (key1 === "deny")) || (key1 === "requestHeaders")) || (key1 === "responseHeaders"))){
const err8 = {instancePath:instancePath+"/defaults",schemaPath:"#/properties/defaults/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema11.properties.defaults,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data5.timeout !== undefined){
let data6 = data5.timeout;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
if(!((((key2 === "server") || (key2 === "tunnel")) || (key2 === "connect")) || (key2 === "queue"))){
const err9 = {instancePath:instancePath+"/defaults/timeout",schemaPath:"#/properties/defaults/properties/timeout/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema11.properties.defaults.properties.timeout,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data6.server !== undefined){
let data7 = data6.server;
if(typeof data7 !== "string"){
const err10 = {instancePath:instancePath+"/defaults/timeout/server",schemaPath:"#/properties/defaults/properties/timeout/properties/server/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.timeout.properties.server.type,parentSchema:schema11.properties.defaults.properties.timeout.properties.server,data:data7};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data6.tunnel !== undefined){
let data8 = data6.tunnel;
if(typeof data8 !== "string"){
const err11 = {instancePath:instancePath+"/defaults/timeout/tunnel",schemaPath:"#/properties/defaults/properties/timeout/properties/tunnel/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.timeout.properties.tunnel.type,parentSchema:schema11.properties.defaults.properties.timeout.properties.tunnel,data:data8};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data6.connect !== undefined){
let data9 = data6.connect;
if(typeof data9 !== "string"){
const err12 = {instancePath:instancePath+"/defaults/timeout/connect",schemaPath:"#/properties/defaults/properties/timeout/properties/connect/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.timeout.properties.connect.type,parentSchema:schema11.properties.defaults.properties.timeout.properties.connect,data:data9};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data6.queue !== undefined){
let data10 = data6.queue;
if(typeof data10 !== "string"){
const err13 = {instancePath:instancePath+"/defaults/timeout/queue",schemaPath:"#/properties/defaults/properties/timeout/properties/queue/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.timeout.properties.queue.type,parentSchema:schema11.properties.defaults.properties.timeout.properties.queue,data:data10};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/defaults/timeout",schemaPath:"#/properties/defaults/properties/timeout/type",keyword:"type",params:{type: "object"},schema:schema11.properties.defaults.properties.timeout.type,parentSchema:schema11.properties.defaults.properties.timeout,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data5.allow !== undefined){
let data11 = data5.allow;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.src === undefined){
const err15 = {instancePath:instancePath+"/defaults/allow",schemaPath:"#/properties/defaults/properties/allow/required",keyword:"required",params:{missingProperty: "src"},schema:schema11.properties.defaults.properties.allow.required,parentSchema:schema11.properties.defaults.properties.allow,data:data11};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key3 in data11){
if(!(key3 === "src")){
const err16 = {instancePath:instancePath+"/defaults/allow",schemaPath:"#/properties/defaults/properties/allow/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema11.properties.defaults.properties.allow,data:data11};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data11.src !== undefined){
let data12 = data11.src;
if(Array.isArray(data12)){
if(data12.length < 1){
const err17 = {instancePath:instancePath+"/defaults/allow/src",schemaPath:"#/properties/defaults/properties/allow/properties/src/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema11.properties.defaults.properties.allow.properties.src,data:data12};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if(typeof data13 !== "string"){
const err18 = {instancePath:instancePath+"/defaults/allow/src/" + i2,schemaPath:"#/properties/defaults/properties/allow/properties/src/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.allow.properties.src.items.type,parentSchema:schema11.properties.defaults.properties.allow.properties.src.items,data:data13};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/defaults/allow/src",schemaPath:"#/properties/defaults/properties/allow/properties/src/type",keyword:"type",params:{type: "array"},schema:schema11.properties.defaults.properties.allow.properties.src.type,parentSchema:schema11.properties.defaults.properties.allow.properties.src,data:data12};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/defaults/allow",schemaPath:"#/properties/defaults/properties/allow/type",keyword:"type",params:{type: "object"},schema:schema11.properties.defaults.properties.allow.type,parentSchema:schema11.properties.defaults.properties.allow,data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data5.deny !== undefined){
let data14 = data5.deny;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.src === undefined){
const err21 = {instancePath:instancePath+"/defaults/deny",schemaPath:"#/properties/defaults/properties/deny/required",keyword:"required",params:{missingProperty: "src"},schema:schema11.properties.defaults.properties.deny.required,parentSchema:schema11.properties.defaults.properties.deny,data:data14};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key4 in data14){
if(!(key4 === "src")){
const err22 = {instancePath:instancePath+"/defaults/deny",schemaPath:"#/properties/defaults/properties/deny/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema11.properties.defaults.properties.deny,data:data14};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data14.src !== undefined){
let data15 = data14.src;
if(Array.isArray(data15)){
if(data15.length < 1){
const err23 = {instancePath:instancePath+"/defaults/deny/src",schemaPath:"#/properties/defaults/properties/deny/properties/src/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema11.properties.defaults.properties.deny.properties.src,data:data15};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
let data16 = data15[i3];
if(typeof data16 !== "string"){
const err24 = {instancePath:instancePath+"/defaults/deny/src/" + i3,schemaPath:"#/properties/defaults/properties/deny/properties/src/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.deny.properties.src.items.type,parentSchema:schema11.properties.defaults.properties.deny.properties.src.items,data:data16};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/defaults/deny/src",schemaPath:"#/properties/defaults/properties/deny/properties/src/type",keyword:"type",params:{type: "array"},schema:schema11.properties.defaults.properties.deny.properties.src.type,parentSchema:schema11.properties.defaults.properties.deny.properties.src,data:data15};
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
else {
const err26 = {instancePath:instancePath+"/defaults/deny",schemaPath:"#/properties/defaults/properties/deny/type",keyword:"type",params:{type: "object"},schema:schema11.properties.defaults.properties.deny.type,parentSchema:schema11.properties.defaults.properties.deny,data:data14};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data5.requestHeaders !== undefined){
let data17 = data5.requestHeaders;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key5 in data17){
if(!((((key5 === "set") || (key5 === "secrets")) || (key5 === "add")) || (key5 === "remove"))){
const err27 = {instancePath:instancePath+"/defaults/requestHeaders",schemaPath:"#/properties/defaults/properties/requestHeaders/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema11.properties.defaults.properties.requestHeaders,data:data17};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data17.set !== undefined){
let data18 = data17.set;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key6 in data18){
let data19 = data18[key6];
if(typeof data19 !== "string"){
const err28 = {instancePath:instancePath+"/defaults/requestHeaders/set/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/defaults/properties/requestHeaders/properties/set/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.requestHeaders.properties.set.additionalProperties.type,parentSchema:schema11.properties.defaults.properties.requestHeaders.properties.set.additionalProperties,data:data19};
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
const err29 = {instancePath:instancePath+"/defaults/requestHeaders/set",schemaPath:"#/properties/defaults/properties/requestHeaders/properties/set/type",keyword:"type",params:{type: "object"},schema:schema11.properties.defaults.properties.requestHeaders.properties.set.type,parentSchema:schema11.properties.defaults.properties.requestHeaders.properties.set,data:data18};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data17.secrets !== undefined){
let data20 = data17.secrets;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key7 in data20){
let data21 = data20[key7];
if(typeof data21 !== "string"){
const err30 = {instancePath:instancePath+"/defaults/requestHeaders/secrets/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/defaults/properties/requestHeaders/properties/secrets/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.requestHeaders.properties.secrets.additionalProperties.type,parentSchema:schema11.properties.defaults.properties.requestHeaders.properties.secrets.additionalProperties,data:data21};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/defaults/requestHeaders/secrets",schemaPath:"#/properties/defaults/properties/requestHeaders/properties/secrets/type",keyword:"type",params:{type: "object"},schema:schema11.properties.defaults.properties.requestHeaders.properties.secrets.type,parentSchema:schema11.properties.defaults.properties.requestHeaders.properties.secrets,data:data20};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data17.add !== undefined){
let data22 = data17.add;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key8 in data22){
let data23 = data22[key8];
if(typeof data23 !== "string"){
const err32 = {instancePath:instancePath+"/defaults/requestHeaders/add/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/defaults/properties/requestHeaders/properties/add/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.requestHeaders.properties.add.additionalProperties.type,parentSchema:schema11.properties.defaults.properties.requestHeaders.properties.add.additionalProperties,data:data23};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/defaults/requestHeaders/add",schemaPath:"#/properties/defaults/properties/requestHeaders/properties/add/type",keyword:"type",params:{type: "object"},schema:schema11.properties.defaults.properties.requestHeaders.properties.add.type,parentSchema:schema11.properties.defaults.properties.requestHeaders.properties.add,data:data22};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data17.remove !== undefined){
let data24 = data17.remove;
if(Array.isArray(data24)){
if(data24.length < 1){
const err34 = {instancePath:instancePath+"/defaults/requestHeaders/remove",schemaPath:"#/properties/defaults/properties/requestHeaders/properties/remove/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema11.properties.defaults.properties.requestHeaders.properties.remove,data:data24};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const len4 = data24.length;
for(let i4=0; i4<len4; i4++){
let data25 = data24[i4];
if(typeof data25 !== "string"){
const err35 = {instancePath:instancePath+"/defaults/requestHeaders/remove/" + i4,schemaPath:"#/properties/defaults/properties/requestHeaders/properties/remove/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.requestHeaders.properties.remove.items.type,parentSchema:schema11.properties.defaults.properties.requestHeaders.properties.remove.items,data:data25};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/defaults/requestHeaders/remove",schemaPath:"#/properties/defaults/properties/requestHeaders/properties/remove/type",keyword:"type",params:{type: "array"},schema:schema11.properties.defaults.properties.requestHeaders.properties.remove.type,parentSchema:schema11.properties.defaults.properties.requestHeaders.properties.remove,data:data24};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/defaults/requestHeaders",schemaPath:"#/properties/defaults/properties/requestHeaders/type",keyword:"type",params:{type: "object"},schema:schema11.properties.defaults.properties.requestHeaders.type,parentSchema:schema11.properties.defaults.properties.requestHeaders,data:data17};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data5.responseHeaders !== undefined){
let data26 = data5.responseHeaders;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key9 in data26){
if(!(((key9 === "set") || (key9 === "add")) || (key9 === "remove"))){
const err38 = {instancePath:instancePath+"/defaults/responseHeaders",schemaPath:"#/properties/defaults/properties/responseHeaders/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema11.properties.defaults.properties.responseHeaders,data:data26};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data26.set !== undefined){
let data27 = data26.set;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key10 in data27){
let data28 = data27[key10];
if(typeof data28 !== "string"){
const err39 = {instancePath:instancePath+"/defaults/responseHeaders/set/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/defaults/properties/responseHeaders/properties/set/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.responseHeaders.properties.set.additionalProperties.type,parentSchema:schema11.properties.defaults.properties.responseHeaders.properties.set.additionalProperties,data:data28};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/defaults/responseHeaders/set",schemaPath:"#/properties/defaults/properties/responseHeaders/properties/set/type",keyword:"type",params:{type: "object"},schema:schema11.properties.defaults.properties.responseHeaders.properties.set.type,parentSchema:schema11.properties.defaults.properties.responseHeaders.properties.set,data:data27};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data26.add !== undefined){
let data29 = data26.add;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key11 in data29){
let data30 = data29[key11];
if(typeof data30 !== "string"){
const err41 = {instancePath:instancePath+"/defaults/responseHeaders/add/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/defaults/properties/responseHeaders/properties/add/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.responseHeaders.properties.add.additionalProperties.type,parentSchema:schema11.properties.defaults.properties.responseHeaders.properties.add.additionalProperties,data:data30};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/defaults/responseHeaders/add",schemaPath:"#/properties/defaults/properties/responseHeaders/properties/add/type",keyword:"type",params:{type: "object"},schema:schema11.properties.defaults.properties.responseHeaders.properties.add.type,parentSchema:schema11.properties.defaults.properties.responseHeaders.properties.add,data:data29};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data26.remove !== undefined){
let data31 = data26.remove;
if(Array.isArray(data31)){
if(data31.length < 1){
const err43 = {instancePath:instancePath+"/defaults/responseHeaders/remove",schemaPath:"#/properties/defaults/properties/responseHeaders/properties/remove/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema11.properties.defaults.properties.responseHeaders.properties.remove,data:data31};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
const len5 = data31.length;
for(let i5=0; i5<len5; i5++){
let data32 = data31[i5];
if(typeof data32 !== "string"){
const err44 = {instancePath:instancePath+"/defaults/responseHeaders/remove/" + i5,schemaPath:"#/properties/defaults/properties/responseHeaders/properties/remove/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.responseHeaders.properties.remove.items.type,parentSchema:schema11.properties.defaults.properties.responseHeaders.properties.remove.items,data:data32};
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
else {
const err45 = {instancePath:instancePath+"/defaults/responseHeaders/remove",schemaPath:"#/properties/defaults/properties/responseHeaders/properties/remove/type",keyword:"type",params:{type: "array"},schema:schema11.properties.defaults.properties.responseHeaders.properties.remove.type,parentSchema:schema11.properties.defaults.properties.responseHeaders.properties.remove,data:data31};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/defaults/responseHeaders",schemaPath:"#/properties/defaults/properties/responseHeaders/type",keyword:"type",params:{type: "object"},schema:schema11.properties.defaults.properties.responseHeaders.type,parentSchema:schema11.properties.defaults.properties.responseHeaders,data:data26};
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
const err47 = {instancePath:instancePath+"/defaults",schemaPath:"#/properties/defaults/type",keyword:"type",params:{type: "object"},schema:schema11.properties.defaults.type,parentSchema:schema11.properties.defaults,data:data5};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
