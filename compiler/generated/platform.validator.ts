// @ts-nocheck
// Made by `npm run generate` out of schemas/. Do not edit.
export default validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"PlatformFile","type":"object","additionalProperties":false,"properties":{"listeners":{"type":"object","additionalProperties":{"$ref":"#/definitions/listener"},"examples":[{"public":{"bind":":80"}}]},"teams":{"type":"object","additionalProperties":{"$ref":"#/definitions/grant"},"examples":[{"shop":{"hosts":["shop.example.com"],"listeners":["public"]}}]},"everyHost":{"type":"object","additionalProperties":{"$ref":"#/definitions/everyHostRoute"},"examples":[{"no-git":{"pathPrefix":"/.git","return":{"status":403}}}]},"userlists":{"type":"array","items":{"type":"string","examples":["ops"]},"minItems":0,"examples":[["ops"]]},"policy":{"type":"object","additionalProperties":false,"properties":{"loopback":{"type":"string","enum":["allowed","refused"],"examples":["refused"]},"haproxy":{"type":"array","items":{"title":"ApprovalEntry","type":"object","additionalProperties":false,"required":["team","keyword","reason"],"properties":{"team":{"type":"string","examples":["shop"]},"keyword":{"type":"string","examples":["http-request set-src"]},"reason":{"type":"string","examples":["clients come through a CDN"]}},"examples":[{"team":"shop","keyword":"http-request set-src","reason":"clients come through a CDN"}]},"minItems":0,"examples":[[{"team":"shop","keyword":"http-request set-src","reason":"clients come through a CDN"}]]},"tests":{"type":"string","enum":["required"],"examples":["required"]},"blastRadius":{"type":"integer","minimum":1,"maximum":100,"examples":[30]}},"examples":[{"haproxy":[{"team":"shop","keyword":"http-request set-src","reason":"clients come through a CDN"}]}]},"haproxy":{"type":"object","additionalProperties":false,"properties":{"versions":{"type":"array","items":{"type":"string","examples":["3.0"]},"minItems":1,"examples":[["2.6","3.0"]]}},"examples":[{"versions":["2.6","3.0"]}]},"defaults":{"type":"object","additionalProperties":false,"properties":{"listener":{"type":"string","examples":["public"]},"timeout":{"type":"object","additionalProperties":false,"properties":{"connect":{"type":"string","examples":["2s"]},"client":{"type":"string","examples":["30s"]},"server":{"type":"string","examples":["30s"]},"queue":{"type":"string","examples":["5s"]},"httpRequest":{"type":"string","examples":["10s"]},"httpKeepAlive":{"type":"string","examples":["60s"]},"tunnel":{"type":"string","examples":["1h"]}},"examples":[{"connect":"2s","server":"30s"}]}},"examples":[{"listener":"public","timeout":{"connect":"2s"}}]},"requests":{"type":"object","additionalProperties":false,"properties":{"upgrades":{"type":"array","items":{"type":"string","examples":["websocket"]},"minItems":0,"examples":[["websocket","SPDY/3.1"]]},"headerNames":{"type":"string","enum":["delete","preserve"],"examples":["delete"]}},"examples":[{"upgrades":["websocket","SPDY/3.1"]}]},"limits":{"type":"object","additionalProperties":false,"properties":{"maxconn":{"type":"integer","minimum":1,"maximum":10000000,"examples":[10000]},"fileDescriptors":{"type":"integer","minimum":100,"maximum":100000000,"examples":[100000]}},"examples":[{"maxconn":10000}]},"reload":{"type":"object","additionalProperties":false,"properties":{"atMostEvery":{"type":"string","examples":["10s"]},"endOldWorkersAfter":{"type":"string","examples":["5m"]},"keepOldWorkers":{"type":"integer","minimum":1,"maximum":50,"examples":[5]}},"examples":[{"atMostEvery":"10s","endOldWorkersAfter":"5m","keepOldWorkers":5}]},"keepServersFor":{"type":"string","examples":["10m"]}},"examples":[{"listeners":{"public":{"bind":":80"}},"teams":{"shop":{"hosts":["shop.example.com"],"listeners":["public"]}},"defaults":{"listener":"public"}}],"definitions":{"listener":{"title":"ListenerEntry","type":"object","additionalProperties":false,"properties":{"bind":{"type":"string","examples":[":80","127.0.0.1:8080","[::1]:8080"]},"tls":{"type":"object","additionalProperties":false,"properties":{"bind":{"type":"string","examples":[":443"]},"certificates":{"type":"string","examples":["public"]},"minVersion":{"type":"string","enum":["TLSv1.2","TLSv1.3"],"examples":["TLSv1.2"]},"alpn":{"type":"array","items":{"type":"string","enum":["h2","http/1.1"],"examples":["h2"]},"minItems":1,"examples":[["h2","http/1.1"]]}},"examples":[{"bind":":443","certificates":"public"}],"required":["bind","certificates"]},"mode":{"type":"string","enum":["http","tcp"],"examples":["tcp"]}},"examples":[{"bind":":80"}]},"grant":{"title":"GrantEntry","type":"object","additionalProperties":false,"properties":{"hosts":{"type":"array","items":{"type":"string","examples":["shop.example.com"]},"minItems":0,"examples":[["shop.example.com","*.shop.example.com"]]},"paths":{"type":"array","items":{"type":"string","examples":["www.example.com/pay"]},"minItems":0,"examples":[["www.example.com/pay"]]},"listeners":{"type":"array","items":{"type":"string","examples":["public"]},"minItems":0,"examples":[["public"]]},"services":{"type":"array","items":{"type":"string","examples":["ledger-*"]},"minItems":0,"examples":[["ledger-*","web"]]},"addresses":{"type":"string","enum":["allowed","refused"],"examples":["refused"]},"tests":{"type":"string","enum":["required"],"examples":["required"]}},"examples":[{"hosts":["shop.example.com"],"listeners":["public"]}]},"everyHostRoute":{"title":"EveryHostEntry","type":"object","additionalProperties":false,"properties":{"path":{"type":"string","examples":["/basket"]},"pathPrefix":{"type":"string","examples":["/api/cart"]},"service":{"type":"string","examples":["storefront"]},"backend":{"type":["string","object"],"additionalProperties":{"type":"integer","minimum":0,"maximum":100,"examples":[95]},"examples":["cart",{"cart":95,"cart-canary":5}]},"sticky":{"type":"object","additionalProperties":false,"properties":{"cookie":{"type":"string","examples":["cart_side"]}},"examples":[{"cookie":"cart_side"}],"required":["cookie"]},"redirect":{"type":"object","additionalProperties":false,"properties":{"scheme":{"type":"string","enum":["http","https"],"examples":["https"]},"host":{"type":"string","examples":["www.example.com"]},"path":{"type":"string","examples":["/cart"]},"replacePrefix":{"type":"string","examples":["/new"]},"keepQuery":{"type":"boolean","examples":[false]},"status":{"type":"integer","enum":[301,302,303,307,308],"examples":[301]}},"examples":[{"path":"/cart","status":301}]},"return":{"type":"object","additionalProperties":false,"properties":{"status":{"type":"integer","minimum":200,"maximum":599,"examples":[403]},"body":{"type":"string","examples":["nothing to see here"]},"contentType":{"type":"string","examples":["text/html; charset=utf-8"]}},"examples":[{"status":403,"body":"nothing to see here"}],"required":["status"]},"rewrite":{"type":"object","additionalProperties":false,"properties":{"replacePrefix":{"type":"string","examples":["/cart"]},"replacePath":{"type":"string","examples":["/index.html"]}},"examples":[{"replacePrefix":"/"}]},"requestHeaders":{"type":"object","additionalProperties":false,"properties":{"set":{"type":"object","additionalProperties":{"type":"string","examples":["1"]},"examples":[{"X-Shop":"1"}]},"add":{"type":"object","additionalProperties":{"type":"string","examples":["Accept"]},"examples":[{"Vary":"Accept"}]},"remove":{"type":"array","items":{"type":"string","examples":["X-Debug"]},"minItems":1,"examples":[["X-Debug"]]}},"examples":[{"set":{"X-Shop":"1"},"remove":["X-Debug"]}]},"responseHeaders":{"type":"object","additionalProperties":false,"properties":{"set":{"type":"object","additionalProperties":{"type":"string","examples":["1"]},"examples":[{"X-Shop":"1"}]},"add":{"type":"object","additionalProperties":{"type":"string","examples":["Accept"]},"examples":[{"Vary":"Accept"}]},"remove":{"type":"array","items":{"type":"string","examples":["X-Debug"]},"minItems":1,"examples":[["X-Debug"]]}},"examples":[{"set":{"X-Shop":"1"},"remove":["X-Debug"]}]},"auth":{"type":"string","examples":["ops"]},"timeout":{"type":"object","additionalProperties":false,"properties":{"server":{"type":"string","examples":["30s"]},"tunnel":{"type":"string","examples":["1h"]}},"examples":[{"server":"30s"}]},"encodedSlashes":{"type":"string","enum":["pass"],"examples":["pass"]}},"examples":[{"pathPrefix":"/.git","return":{"status":403}}]}}};
const schema12 = {"title":"ListenerEntry","type":"object","additionalProperties":false,"properties":{"bind":{"type":"string","examples":[":80","127.0.0.1:8080","[::1]:8080"]},"tls":{"type":"object","additionalProperties":false,"properties":{"bind":{"type":"string","examples":[":443"]},"certificates":{"type":"string","examples":["public"]},"minVersion":{"type":"string","enum":["TLSv1.2","TLSv1.3"],"examples":["TLSv1.2"]},"alpn":{"type":"array","items":{"type":"string","enum":["h2","http/1.1"],"examples":["h2"]},"minItems":1,"examples":[["h2","http/1.1"]]}},"examples":[{"bind":":443","certificates":"public"}],"required":["bind","certificates"]},"mode":{"type":"string","enum":["http","tcp"],"examples":["tcp"]}},"examples":[{"bind":":80"}]};
const schema13 = {"title":"GrantEntry","type":"object","additionalProperties":false,"properties":{"hosts":{"type":"array","items":{"type":"string","examples":["shop.example.com"]},"minItems":0,"examples":[["shop.example.com","*.shop.example.com"]]},"paths":{"type":"array","items":{"type":"string","examples":["www.example.com/pay"]},"minItems":0,"examples":[["www.example.com/pay"]]},"listeners":{"type":"array","items":{"type":"string","examples":["public"]},"minItems":0,"examples":[["public"]]},"services":{"type":"array","items":{"type":"string","examples":["ledger-*"]},"minItems":0,"examples":[["ledger-*","web"]]},"addresses":{"type":"string","enum":["allowed","refused"],"examples":["refused"]},"tests":{"type":"string","enum":["required"],"examples":["required"]}},"examples":[{"hosts":["shop.example.com"],"listeners":["public"]}]};
const schema14 = {"title":"EveryHostEntry","type":"object","additionalProperties":false,"properties":{"path":{"type":"string","examples":["/basket"]},"pathPrefix":{"type":"string","examples":["/api/cart"]},"service":{"type":"string","examples":["storefront"]},"backend":{"type":["string","object"],"additionalProperties":{"type":"integer","minimum":0,"maximum":100,"examples":[95]},"examples":["cart",{"cart":95,"cart-canary":5}]},"sticky":{"type":"object","additionalProperties":false,"properties":{"cookie":{"type":"string","examples":["cart_side"]}},"examples":[{"cookie":"cart_side"}],"required":["cookie"]},"redirect":{"type":"object","additionalProperties":false,"properties":{"scheme":{"type":"string","enum":["http","https"],"examples":["https"]},"host":{"type":"string","examples":["www.example.com"]},"path":{"type":"string","examples":["/cart"]},"replacePrefix":{"type":"string","examples":["/new"]},"keepQuery":{"type":"boolean","examples":[false]},"status":{"type":"integer","enum":[301,302,303,307,308],"examples":[301]}},"examples":[{"path":"/cart","status":301}]},"return":{"type":"object","additionalProperties":false,"properties":{"status":{"type":"integer","minimum":200,"maximum":599,"examples":[403]},"body":{"type":"string","examples":["nothing to see here"]},"contentType":{"type":"string","examples":["text/html; charset=utf-8"]}},"examples":[{"status":403,"body":"nothing to see here"}],"required":["status"]},"rewrite":{"type":"object","additionalProperties":false,"properties":{"replacePrefix":{"type":"string","examples":["/cart"]},"replacePath":{"type":"string","examples":["/index.html"]}},"examples":[{"replacePrefix":"/"}]},"requestHeaders":{"type":"object","additionalProperties":false,"properties":{"set":{"type":"object","additionalProperties":{"type":"string","examples":["1"]},"examples":[{"X-Shop":"1"}]},"add":{"type":"object","additionalProperties":{"type":"string","examples":["Accept"]},"examples":[{"Vary":"Accept"}]},"remove":{"type":"array","items":{"type":"string","examples":["X-Debug"]},"minItems":1,"examples":[["X-Debug"]]}},"examples":[{"set":{"X-Shop":"1"},"remove":["X-Debug"]}]},"responseHeaders":{"type":"object","additionalProperties":false,"properties":{"set":{"type":"object","additionalProperties":{"type":"string","examples":["1"]},"examples":[{"X-Shop":"1"}]},"add":{"type":"object","additionalProperties":{"type":"string","examples":["Accept"]},"examples":[{"Vary":"Accept"}]},"remove":{"type":"array","items":{"type":"string","examples":["X-Debug"]},"minItems":1,"examples":[["X-Debug"]]}},"examples":[{"set":{"X-Shop":"1"},"remove":["X-Debug"]}]},"auth":{"type":"string","examples":["ops"]},"timeout":{"type":"object","additionalProperties":false,"properties":{"server":{"type":"string","examples":["30s"]},"tunnel":{"type":"string","examples":["1h"]}},"examples":[{"server":"30s"}]},"encodedSlashes":{"type":"string","enum":["pass"],"examples":["pass"]}},"examples":[{"pathPrefix":"/.git","return":{"status":403}}]};
const func2 = Object.prototype.hasOwnProperty;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
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
for(const key2 in data1){
if(!(((key2 === "bind") || (key2 === "tls")) || (key2 === "mode"))){
const err1 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/listener/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema12,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data1.bind !== undefined){
let data2 = data1.bind;
if(typeof data2 !== "string"){
const err2 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/bind",schemaPath:"#/definitions/listener/properties/bind/type",keyword:"type",params:{type: "string"},schema:schema12.properties.bind.type,parentSchema:schema12.properties.bind,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data1.tls !== undefined){
let data3 = data1.tls;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.bind === undefined){
const err3 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls",schemaPath:"#/definitions/listener/properties/tls/required",keyword:"required",params:{missingProperty: "bind"},schema:schema12.properties.tls.required,parentSchema:schema12.properties.tls,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data3.certificates === undefined){
const err4 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls",schemaPath:"#/definitions/listener/properties/tls/required",keyword:"required",params:{missingProperty: "certificates"},schema:schema12.properties.tls.required,parentSchema:schema12.properties.tls,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key3 in data3){
if(!((((key3 === "bind") || (key3 === "certificates")) || (key3 === "minVersion")) || (key3 === "alpn"))){
const err5 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls",schemaPath:"#/definitions/listener/properties/tls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema12.properties.tls,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data3.bind !== undefined){
let data4 = data3.bind;
if(typeof data4 !== "string"){
const err6 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/bind",schemaPath:"#/definitions/listener/properties/tls/properties/bind/type",keyword:"type",params:{type: "string"},schema:schema12.properties.tls.properties.bind.type,parentSchema:schema12.properties.tls.properties.bind,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data3.certificates !== undefined){
let data5 = data3.certificates;
if(typeof data5 !== "string"){
const err7 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/certificates",schemaPath:"#/definitions/listener/properties/tls/properties/certificates/type",keyword:"type",params:{type: "string"},schema:schema12.properties.tls.properties.certificates.type,parentSchema:schema12.properties.tls.properties.certificates,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data3.minVersion !== undefined){
let data6 = data3.minVersion;
if(typeof data6 !== "string"){
const err8 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/minVersion",schemaPath:"#/definitions/listener/properties/tls/properties/minVersion/type",keyword:"type",params:{type: "string"},schema:schema12.properties.tls.properties.minVersion.type,parentSchema:schema12.properties.tls.properties.minVersion,data:data6};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((data6 === "TLSv1.2") || (data6 === "TLSv1.3"))){
const err9 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/minVersion",schemaPath:"#/definitions/listener/properties/tls/properties/minVersion/enum",keyword:"enum",params:{allowedValues: schema12.properties.tls.properties.minVersion.enum},schema:schema12.properties.tls.properties.minVersion.enum,parentSchema:schema12.properties.tls.properties.minVersion,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3.alpn !== undefined){
let data7 = data3.alpn;
if(Array.isArray(data7)){
if(data7.length < 1){
const err10 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/alpn",schemaPath:"#/definitions/listener/properties/tls/properties/alpn/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema12.properties.tls.properties.alpn,data:data7};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 !== "string"){
const err11 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/alpn/" + i0,schemaPath:"#/definitions/listener/properties/tls/properties/alpn/items/type",keyword:"type",params:{type: "string"},schema:schema12.properties.tls.properties.alpn.items.type,parentSchema:schema12.properties.tls.properties.alpn.items,data:data8};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((data8 === "h2") || (data8 === "http/1.1"))){
const err12 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/alpn/" + i0,schemaPath:"#/definitions/listener/properties/tls/properties/alpn/items/enum",keyword:"enum",params:{allowedValues: schema12.properties.tls.properties.alpn.items.enum},schema:schema12.properties.tls.properties.alpn.items.enum,parentSchema:schema12.properties.tls.properties.alpn.items,data:data8};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/alpn",schemaPath:"#/definitions/listener/properties/tls/properties/alpn/type",keyword:"type",params:{type: "array"},schema:schema12.properties.tls.properties.alpn.type,parentSchema:schema12.properties.tls.properties.alpn,data:data7};
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
const err14 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls",schemaPath:"#/definitions/listener/properties/tls/type",keyword:"type",params:{type: "object"},schema:schema12.properties.tls.type,parentSchema:schema12.properties.tls,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data1.mode !== undefined){
let data9 = data1.mode;
if(typeof data9 !== "string"){
const err15 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/mode",schemaPath:"#/definitions/listener/properties/mode/type",keyword:"type",params:{type: "string"},schema:schema12.properties.mode.type,parentSchema:schema12.properties.mode,data:data9};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!((data9 === "http") || (data9 === "tcp"))){
const err16 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/mode",schemaPath:"#/definitions/listener/properties/mode/enum",keyword:"enum",params:{allowedValues: schema12.properties.mode.enum},schema:schema12.properties.mode.enum,parentSchema:schema12.properties.mode,data:data9};
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
const err17 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/listener/type",keyword:"type",params:{type: "object"},schema:schema12.type,parentSchema:schema12,data:data1};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/listeners",schemaPath:"#/properties/listeners/type",keyword:"type",params:{type: "object"},schema:schema11.properties.listeners.type,parentSchema:schema11.properties.listeners,data:data0};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.teams !== undefined){
let data10 = data.teams;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key4 in data10){
let data11 = data10[key4];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key5 in data11){
if(!((((((key5 === "hosts") || (key5 === "paths")) || (key5 === "listeners")) || (key5 === "services")) || (key5 === "addresses")) || (key5 === "tests"))){
const err19 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/grant/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema13,data:data11};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data11.hosts !== undefined){
let data12 = data11.hosts;
if(Array.isArray(data12)){
if(data12.length < 0){
const err20 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/hosts",schemaPath:"#/definitions/grant/properties/hosts/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema13.properties.hosts,data:data12};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(typeof data13 !== "string"){
const err21 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/hosts/" + i1,schemaPath:"#/definitions/grant/properties/hosts/items/type",keyword:"type",params:{type: "string"},schema:schema13.properties.hosts.items.type,parentSchema:schema13.properties.hosts.items,data:data13};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/hosts",schemaPath:"#/definitions/grant/properties/hosts/type",keyword:"type",params:{type: "array"},schema:schema13.properties.hosts.type,parentSchema:schema13.properties.hosts,data:data12};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data11.paths !== undefined){
let data14 = data11.paths;
if(Array.isArray(data14)){
if(data14.length < 0){
const err23 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/paths",schemaPath:"#/definitions/grant/properties/paths/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema13.properties.paths,data:data14};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
if(typeof data15 !== "string"){
const err24 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/paths/" + i2,schemaPath:"#/definitions/grant/properties/paths/items/type",keyword:"type",params:{type: "string"},schema:schema13.properties.paths.items.type,parentSchema:schema13.properties.paths.items,data:data15};
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
const err25 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/paths",schemaPath:"#/definitions/grant/properties/paths/type",keyword:"type",params:{type: "array"},schema:schema13.properties.paths.type,parentSchema:schema13.properties.paths,data:data14};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data11.listeners !== undefined){
let data16 = data11.listeners;
if(Array.isArray(data16)){
if(data16.length < 0){
const err26 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/listeners",schemaPath:"#/definitions/grant/properties/listeners/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema13.properties.listeners,data:data16};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
let data17 = data16[i3];
if(typeof data17 !== "string"){
const err27 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/listeners/" + i3,schemaPath:"#/definitions/grant/properties/listeners/items/type",keyword:"type",params:{type: "string"},schema:schema13.properties.listeners.items.type,parentSchema:schema13.properties.listeners.items,data:data17};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/listeners",schemaPath:"#/definitions/grant/properties/listeners/type",keyword:"type",params:{type: "array"},schema:schema13.properties.listeners.type,parentSchema:schema13.properties.listeners,data:data16};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data11.services !== undefined){
let data18 = data11.services;
if(Array.isArray(data18)){
if(data18.length < 0){
const err29 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/services",schemaPath:"#/definitions/grant/properties/services/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema13.properties.services,data:data18};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
const len4 = data18.length;
for(let i4=0; i4<len4; i4++){
let data19 = data18[i4];
if(typeof data19 !== "string"){
const err30 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/services/" + i4,schemaPath:"#/definitions/grant/properties/services/items/type",keyword:"type",params:{type: "string"},schema:schema13.properties.services.items.type,parentSchema:schema13.properties.services.items,data:data19};
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
const err31 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/services",schemaPath:"#/definitions/grant/properties/services/type",keyword:"type",params:{type: "array"},schema:schema13.properties.services.type,parentSchema:schema13.properties.services,data:data18};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data11.addresses !== undefined){
let data20 = data11.addresses;
if(typeof data20 !== "string"){
const err32 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/addresses",schemaPath:"#/definitions/grant/properties/addresses/type",keyword:"type",params:{type: "string"},schema:schema13.properties.addresses.type,parentSchema:schema13.properties.addresses,data:data20};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!((data20 === "allowed") || (data20 === "refused"))){
const err33 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/addresses",schemaPath:"#/definitions/grant/properties/addresses/enum",keyword:"enum",params:{allowedValues: schema13.properties.addresses.enum},schema:schema13.properties.addresses.enum,parentSchema:schema13.properties.addresses,data:data20};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data11.tests !== undefined){
let data21 = data11.tests;
if(typeof data21 !== "string"){
const err34 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/tests",schemaPath:"#/definitions/grant/properties/tests/type",keyword:"type",params:{type: "string"},schema:schema13.properties.tests.type,parentSchema:schema13.properties.tests,data:data21};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!(data21 === "required")){
const err35 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/tests",schemaPath:"#/definitions/grant/properties/tests/enum",keyword:"enum",params:{allowedValues: schema13.properties.tests.enum},schema:schema13.properties.tests.enum,parentSchema:schema13.properties.tests,data:data21};
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
const err36 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/grant/type",keyword:"type",params:{type: "object"},schema:schema13.type,parentSchema:schema13,data:data11};
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
const err37 = {instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/type",keyword:"type",params:{type: "object"},schema:schema11.properties.teams.type,parentSchema:schema11.properties.teams,data:data10};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.everyHost !== undefined){
let data22 = data.everyHost;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key6 in data22){
let data23 = data22[key6];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key7 in data23){
if(!(func2.call(schema14.properties, key7))){
const err38 = {instancePath:instancePath+"/everyHost/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/everyHostRoute/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema14,data:data23};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data23.path !== undefined){
let data24 = data23.path;
if(typeof data24 !== "string"){
const err39 = {instancePath:instancePath+"/everyHost/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/path",schemaPath:"#/definitions/everyHostRoute/properties/path/type",keyword:"type",params:{type: "string"},schema:schema14.properties.path.type,parentSchema:schema14.properties.path,data:data24};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data23.pathPrefix !== undefined){
let data25 = data23.pathPrefix;
if(typeof data25 !== "string"){
const err40 = {instancePath:instancePath+"/everyHost/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/pathPrefix",schemaPath:"#/definitions/everyHostRoute/properties/pathPrefix/type",keyword:"type",params:{type: "string"},schema:schema14.properties.pathPrefix.type,parentSchema:schema14.properties.pathPrefix,data:data25};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data23.service !== undefined){
let data26 = data23.service;
if(typeof data26 !== "string"){
const err41 = {instancePath:instancePath+"/everyHost/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/service",schemaPath:"#/definitions/everyHostRoute/properties/service/type",keyword:"type",params:{type: "string"},schema:schema14.properties.service.type,parentSchema:schema14.properties.service,data:data26};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data23.backend !== undefined){
let data27 = data23.backend;
if((typeof data27 !== "string") && (!(data27 && typeof data27 == "object" && !Array.isArray(data27)))){
const err42 = {instancePath:instancePath+"/everyHost/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/backend",schemaPath:"#/definitions/everyHostRoute/properties/backend/type",keyword:"type",params:{type: schema14.properties.backend.type},schema:schema14.properties.backend.type,parentSchema:schema14.properties.backend,data:data27};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key8 in data27){
let data28 = data27[key8];
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err43 = {instancePath:instancePath+"/everyHost/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/backend/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/everyHostRoute/properties/backend/additionalProperties/type",keyword:"type",params:{type: "integer"},schema:schema14.properties.backend.additionalProperties.type,parentSchema:schema14.properties.backend.additionalProperties,data:data28};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 100 || isNaN(data28)){
const err44 = {instancePath:instancePath+"/everyHost/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/backend/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/everyHostRoute/properties/backend/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema14.properties.backend.additionalProperties,data:data28};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data28 < 0 || isNaN(data28)){
const err45 = {instancePath:instancePath+"/everyHost/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/backend/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/everyHostRoute/properties/backend/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema14.properties.backend.additionalProperties,data:data28};
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
}
}
if(data23.sticky !== undefined){
let data29 = data23.sticky;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.cookie === undefined){
const err46 = {instancePath:instancePath+"/everyHost/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/sticky",schemaPath:"#/definitions/everyHostRoute/properties/sticky/required",keyword:"required",params:{missingProperty: "cookie"},schema:schema14.properties.sticky.required,parentSchema:schema14.properties.sticky,data:data29};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
for(const key9 in data29){
if(!(key9 === "cookie")){
const err47 = {instancePath:instancePath+"/everyHost/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/sticky",schemaPath:"#/definitions/everyHostRoute/properties/sticky/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema14.properties.sticky,data:data29};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data29.cookie !== undefined){
let data30 = data29.cookie;
if(typeof data30 !== "string"){
const err48 = {instancePath:instancePath+"/everyHost/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/sticky/cookie",schemaPath:"#/definitions/everyHostRoute/properties/sticky/properties/cookie/type",keyword:"type",params:{type: "string"},schema:schema14.properties.sticky.properties.cookie.type,parentSchema:schema14.properties.sticky.properties.cookie,data:data30};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/everyHost/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/sticky",schemaPath:"#/definitions/everyHostRoute/properties/sticky/type",keyword:"type",params:{type: "object"},schema:schema14.properties.sticky.type,parentSchema:schema14.properties.sticky,data:data29};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data23.redirect !== undefined){
let data31 = data23.redirect;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const key10 in data31){
if(!((((((key10 === "scheme") || (key10 === "host")) || (key10 === "path")) || (key10 === "replacePrefix")) || (key10 === "keepQuery")) || (key10 === "status"))){
const err50 = {instancePath:instancePath+"/everyHost/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect",schemaPath:"#/definitions/everyHostRoute/properties/redirect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema14.properties.redirect,data:data31};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data31.scheme !== undefined){
let data32 = data31.scheme;
if(typeof data32 !== "string"){
const err51 = {instancePath:instancePath+"/everyHost/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/scheme",schemaPath:"#/definitions/everyHostRoute/properties/redirect/properties/scheme/type",keyword:"type",params:{type: "string"},schema:schema14.properties.redirect.properties.scheme.type,parentSchema:schema14.properties.redirect.properties.scheme,data:data32};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(!((data32 === "http") || (data32 === "https"))){
const err52 = {instancePath:instancePath+"/everyHost/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/scheme",schemaPath:"#/definitions/everyHostRoute/properties/redirect/properties/scheme/enum",keyword:"enum",params:{allowedValues: schema14.properties.redirect.properties.scheme.enum},schema:schema14.properties.redirect.properties.scheme.enum,parentSchema:schema14.properties.redirect.properties.scheme,data:data32};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data31.host !== undefined){
let data33 = data31.host;
if(typeof data33 !== "string"){
const err53 = {instancePath:instancePath+"/everyHost/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/host",schemaPath:"#/definitions/everyHostRoute/properties/redirect/properties/host/type",keyword:"type",params:{type: "string"},schema:schema14.properties.redirect.properties.host.type,parentSchema:schema14.properties.redirect.properties.host,data:data33};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data31.path !== undefined){
let data34 = data31.path;
if(typeof data34 !== "string"){
const err54 = {instancePath:instancePath+"/everyHost/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/path",schemaPath:"#/definitions/everyHostRoute/properties/redirect/properties/path/type",keyword:"type",params:{type: "string"},schema:schema14.properties.redirect.properties.path.type,parentSchema:schema14.properties.redirect.properties.path,data:data34};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data31.replacePrefix !== undefined){
let data35 = data31.replacePrefix;
if(typeof data35 !== "string"){
const err55 = {instancePath:instancePath+"/everyHost/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/replacePrefix",schemaPath:"#/definitions/everyHostRoute/properties/redirect/properties/replacePrefix/type",keyword:"type",params:{type: "string"},schema:schema14.properties.redirect.properties.replacePrefix.type,parentSchema:schema14.properties.redirect.properties.replacePrefix,data:data35};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data31.keepQuery !== undefined){
let data36 = data31.keepQuery;
if(typeof data36 !== "boolean"){
const err56 = {instancePath:instancePath+"/everyHost/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/keepQuery",schemaPath:"#/definitions/everyHostRoute/properties/redirect/properties/keepQuery/type",keyword:"type",params:{type: "boolean"},schema:schema14.properties.redirect.properties.keepQuery.type,parentSchema:schema14.properties.redirect.properties.keepQuery,data:data36};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data31.status !== undefined){
let data37 = data31.status;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
const err57 = {instancePath:instancePath+"/everyHost/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/status",schemaPath:"#/definitions/everyHostRoute/properties/redirect/properties/status/type",keyword:"type",params:{type: "integer"},schema:schema14.properties.redirect.properties.status.type,parentSchema:schema14.properties.redirect.properties.status,data:data37};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(!(((((data37 === 301) || (data37 === 302)) || (data37 === 303)) || (data37 === 307)) || (data37 === 308))){
const err58 = {instancePath:instancePath+"/everyHost/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/status",schemaPath:"#/definitions/everyHostRoute/properties/redirect/properties/status/enum",keyword:"enum",params:{allowedValues: schema14.properties.redirect.properties.status.enum},schema:schema14.properties.redirect.properties.status.enum,parentSchema:schema14.properties.redirect.properties.status,data:data37};
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
const err59 = {instancePath:instancePath+"/everyHost/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect",schemaPath:"#/definitions/everyHostRoute/properties/redirect/type",keyword:"type",params:{type: "object"},schema:schema14.properties.redirect.type,parentSchema:schema14.properties.redirect,data:data31};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data23.return !== undefined){
let data38 = data23.return;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.status === undefined){
const err60 = {instancePath:instancePath+"/everyHost/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/return",schemaPath:"#/definitions/everyHostRoute/properties/return/required",keyword:"required",params:{missingProperty: "status"},schema:schema14.properties.return.required,parentSchema:schema14.properties.return,data:data38};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
for(const key11 in data38){
if(!(((key11 === "status") || (key11 === "body")) || (key11 === "contentType"))){
const err61 = {instancePath:instancePath+"/everyHost/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/return",schemaPath:"#/definitions/everyHostRoute/properties/return/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},schema:false,parentSchema:schema14.properties.return,data:data38};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data38.status !== undefined){
let data39 = data38.status;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
const err62 = {instancePath:instancePath+"/everyHost/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/return/status",schemaPath:"#/definitions/everyHostRoute/properties/return/properties/status/type",keyword:"type",params:{type: "integer"},schema:schema14.properties.return.properties.status.type,parentSchema:schema14.properties.return.properties.status,data:data39};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 > 599 || isNaN(data39)){
const err63 = {instancePath:instancePath+"/everyHost/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/return/status",schemaPath:"#/definitions/everyHostRoute/properties/return/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},schema:599,parentSchema:schema14.properties.return.properties.status,data:data39};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data39 < 200 || isNaN(data39)){
const err64 = {instancePath:instancePath+"/everyHost/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/return/status",schemaPath:"#/definitions/everyHostRoute/properties/return/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 200},schema:200,parentSchema:schema14.properties.return.properties.status,data:data39};
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
if(data38.body !== undefined){
let data40 = data38.body;
if(typeof data40 !== "string"){
const err65 = {instancePath:instancePath+"/everyHost/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/return/body",schemaPath:"#/definitions/everyHostRoute/properties/return/properties/body/type",keyword:"type",params:{type: "string"},schema:schema14.properties.return.properties.body.type,parentSchema:schema14.properties.return.properties.body,data:data40};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data38.contentType !== undefined){
let data41 = data38.contentType;
if(typeof data41 !== "string"){
const err66 = {instancePath:instancePath+"/everyHost/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/return/contentType",schemaPath:"#/definitions/everyHostRoute/properties/return/properties/contentType/type",keyword:"type",params:{type: "string"},schema:schema14.properties.return.properties.contentType.type,parentSchema:schema14.properties.return.properties.contentType,data:data41};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/everyHost/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/return",schemaPath:"#/definitions/everyHostRoute/properties/return/type",keyword:"type",params:{type: "object"},schema:schema14.properties.return.type,parentSchema:schema14.properties.return,data:data38};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data23.rewrite !== undefined){
let data42 = data23.rewrite;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
for(const key12 in data42){
if(!((key12 === "replacePrefix") || (key12 === "replacePath"))){
const err68 = {instancePath:instancePath+"/everyHost/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/rewrite",schemaPath:"#/definitions/everyHostRoute/properties/rewrite/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},schema:false,parentSchema:schema14.properties.rewrite,data:data42};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data42.replacePrefix !== undefined){
let data43 = data42.replacePrefix;
if(typeof data43 !== "string"){
const err69 = {instancePath:instancePath+"/everyHost/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/rewrite/replacePrefix",schemaPath:"#/definitions/everyHostRoute/properties/rewrite/properties/replacePrefix/type",keyword:"type",params:{type: "string"},schema:schema14.properties.rewrite.properties.replacePrefix.type,parentSchema:schema14.properties.rewrite.properties.replacePrefix,data:data43};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data42.replacePath !== undefined){
let data44 = data42.replacePath;
if(typeof data44 !== "string"){
const err70 = {instancePath:instancePath+"/everyHost/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/rewrite/replacePath",schemaPath:"#/definitions/everyHostRoute/properties/rewrite/properties/replacePath/type",keyword:"type",params:{type: "string"},schema:schema14.properties.rewrite.properties.replacePath.type,parentSchema:schema14.properties.rewrite.properties.replacePath,data:data44};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/everyHost/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/rewrite",schemaPath:"#/definitions/everyHostRoute/properties/rewrite/type",keyword:"type",params:{type: "object"},schema:schema14.properties.rewrite.type,parentSchema:schema14.properties.rewrite,data:data42};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data23.requestHeaders !== undefined){
let data45 = data23.requestHeaders;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
for(const key13 in data45){
if(!(((key13 === "set") || (key13 === "add")) || (key13 === "remove"))){
const err72 = {instancePath:instancePath+"/everyHost/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders",schemaPath:"#/definitions/everyHostRoute/properties/requestHeaders/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},schema:false,parentSchema:schema14.properties.requestHeaders,data:data45};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data45.set !== undefined){
let data46 = data45.set;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
for(const key14 in data46){
let data47 = data46[key14];
if(typeof data47 !== "string"){
const err73 = {instancePath:instancePath+"/everyHost/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/set/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/everyHostRoute/properties/requestHeaders/properties/set/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema14.properties.requestHeaders.properties.set.additionalProperties.type,parentSchema:schema14.properties.requestHeaders.properties.set.additionalProperties,data:data47};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/everyHost/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/set",schemaPath:"#/definitions/everyHostRoute/properties/requestHeaders/properties/set/type",keyword:"type",params:{type: "object"},schema:schema14.properties.requestHeaders.properties.set.type,parentSchema:schema14.properties.requestHeaders.properties.set,data:data46};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data45.add !== undefined){
let data48 = data45.add;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key15 in data48){
let data49 = data48[key15];
if(typeof data49 !== "string"){
const err75 = {instancePath:instancePath+"/everyHost/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/add/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/everyHostRoute/properties/requestHeaders/properties/add/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema14.properties.requestHeaders.properties.add.additionalProperties.type,parentSchema:schema14.properties.requestHeaders.properties.add.additionalProperties,data:data49};
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
const err76 = {instancePath:instancePath+"/everyHost/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/add",schemaPath:"#/definitions/everyHostRoute/properties/requestHeaders/properties/add/type",keyword:"type",params:{type: "object"},schema:schema14.properties.requestHeaders.properties.add.type,parentSchema:schema14.properties.requestHeaders.properties.add,data:data48};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data45.remove !== undefined){
let data50 = data45.remove;
if(Array.isArray(data50)){
if(data50.length < 1){
const err77 = {instancePath:instancePath+"/everyHost/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/remove",schemaPath:"#/definitions/everyHostRoute/properties/requestHeaders/properties/remove/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema14.properties.requestHeaders.properties.remove,data:data50};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
const len5 = data50.length;
for(let i5=0; i5<len5; i5++){
let data51 = data50[i5];
if(typeof data51 !== "string"){
const err78 = {instancePath:instancePath+"/everyHost/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/remove/" + i5,schemaPath:"#/definitions/everyHostRoute/properties/requestHeaders/properties/remove/items/type",keyword:"type",params:{type: "string"},schema:schema14.properties.requestHeaders.properties.remove.items.type,parentSchema:schema14.properties.requestHeaders.properties.remove.items,data:data51};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/everyHost/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/remove",schemaPath:"#/definitions/everyHostRoute/properties/requestHeaders/properties/remove/type",keyword:"type",params:{type: "array"},schema:schema14.properties.requestHeaders.properties.remove.type,parentSchema:schema14.properties.requestHeaders.properties.remove,data:data50};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/everyHost/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders",schemaPath:"#/definitions/everyHostRoute/properties/requestHeaders/type",keyword:"type",params:{type: "object"},schema:schema14.properties.requestHeaders.type,parentSchema:schema14.properties.requestHeaders,data:data45};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data23.responseHeaders !== undefined){
let data52 = data23.responseHeaders;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
for(const key16 in data52){
if(!(((key16 === "set") || (key16 === "add")) || (key16 === "remove"))){
const err81 = {instancePath:instancePath+"/everyHost/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders",schemaPath:"#/definitions/everyHostRoute/properties/responseHeaders/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},schema:false,parentSchema:schema14.properties.responseHeaders,data:data52};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data52.set !== undefined){
let data53 = data52.set;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
for(const key17 in data53){
let data54 = data53[key17];
if(typeof data54 !== "string"){
const err82 = {instancePath:instancePath+"/everyHost/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/set/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/everyHostRoute/properties/responseHeaders/properties/set/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema14.properties.responseHeaders.properties.set.additionalProperties.type,parentSchema:schema14.properties.responseHeaders.properties.set.additionalProperties,data:data54};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/everyHost/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/set",schemaPath:"#/definitions/everyHostRoute/properties/responseHeaders/properties/set/type",keyword:"type",params:{type: "object"},schema:schema14.properties.responseHeaders.properties.set.type,parentSchema:schema14.properties.responseHeaders.properties.set,data:data53};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data52.add !== undefined){
let data55 = data52.add;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
for(const key18 in data55){
let data56 = data55[key18];
if(typeof data56 !== "string"){
const err84 = {instancePath:instancePath+"/everyHost/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/add/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/everyHostRoute/properties/responseHeaders/properties/add/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema14.properties.responseHeaders.properties.add.additionalProperties.type,parentSchema:schema14.properties.responseHeaders.properties.add.additionalProperties,data:data56};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/everyHost/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/add",schemaPath:"#/definitions/everyHostRoute/properties/responseHeaders/properties/add/type",keyword:"type",params:{type: "object"},schema:schema14.properties.responseHeaders.properties.add.type,parentSchema:schema14.properties.responseHeaders.properties.add,data:data55};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data52.remove !== undefined){
let data57 = data52.remove;
if(Array.isArray(data57)){
if(data57.length < 1){
const err86 = {instancePath:instancePath+"/everyHost/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/remove",schemaPath:"#/definitions/everyHostRoute/properties/responseHeaders/properties/remove/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema14.properties.responseHeaders.properties.remove,data:data57};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
const len6 = data57.length;
for(let i6=0; i6<len6; i6++){
let data58 = data57[i6];
if(typeof data58 !== "string"){
const err87 = {instancePath:instancePath+"/everyHost/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/remove/" + i6,schemaPath:"#/definitions/everyHostRoute/properties/responseHeaders/properties/remove/items/type",keyword:"type",params:{type: "string"},schema:schema14.properties.responseHeaders.properties.remove.items.type,parentSchema:schema14.properties.responseHeaders.properties.remove.items,data:data58};
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
const err88 = {instancePath:instancePath+"/everyHost/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/remove",schemaPath:"#/definitions/everyHostRoute/properties/responseHeaders/properties/remove/type",keyword:"type",params:{type: "array"},schema:schema14.properties.responseHeaders.properties.remove.type,parentSchema:schema14.properties.responseHeaders.properties.remove,data:data57};
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
const err89 = {instancePath:instancePath+"/everyHost/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders",schemaPath:"#/definitions/everyHostRoute/properties/responseHeaders/type",keyword:"type",params:{type: "object"},schema:schema14.properties.responseHeaders.type,parentSchema:schema14.properties.responseHeaders,data:data52};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data23.auth !== undefined){
let data59 = data23.auth;
if(typeof data59 !== "string"){
const err90 = {instancePath:instancePath+"/everyHost/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/auth",schemaPath:"#/definitions/everyHostRoute/properties/auth/type",keyword:"type",params:{type: "string"},schema:schema14.properties.auth.type,parentSchema:schema14.properties.auth,data:data59};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data23.timeout !== undefined){
let data60 = data23.timeout;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
for(const key19 in data60){
if(!((key19 === "server") || (key19 === "tunnel"))){
const err91 = {instancePath:instancePath+"/everyHost/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/definitions/everyHostRoute/properties/timeout/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},schema:false,parentSchema:schema14.properties.timeout,data:data60};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data60.server !== undefined){
let data61 = data60.server;
if(typeof data61 !== "string"){
const err92 = {instancePath:instancePath+"/everyHost/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout/server",schemaPath:"#/definitions/everyHostRoute/properties/timeout/properties/server/type",keyword:"type",params:{type: "string"},schema:schema14.properties.timeout.properties.server.type,parentSchema:schema14.properties.timeout.properties.server,data:data61};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data60.tunnel !== undefined){
let data62 = data60.tunnel;
if(typeof data62 !== "string"){
const err93 = {instancePath:instancePath+"/everyHost/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout/tunnel",schemaPath:"#/definitions/everyHostRoute/properties/timeout/properties/tunnel/type",keyword:"type",params:{type: "string"},schema:schema14.properties.timeout.properties.tunnel.type,parentSchema:schema14.properties.timeout.properties.tunnel,data:data62};
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
else {
const err94 = {instancePath:instancePath+"/everyHost/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/definitions/everyHostRoute/properties/timeout/type",keyword:"type",params:{type: "object"},schema:schema14.properties.timeout.type,parentSchema:schema14.properties.timeout,data:data60};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data23.encodedSlashes !== undefined){
let data63 = data23.encodedSlashes;
if(typeof data63 !== "string"){
const err95 = {instancePath:instancePath+"/everyHost/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/encodedSlashes",schemaPath:"#/definitions/everyHostRoute/properties/encodedSlashes/type",keyword:"type",params:{type: "string"},schema:schema14.properties.encodedSlashes.type,parentSchema:schema14.properties.encodedSlashes,data:data63};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(!(data63 === "pass")){
const err96 = {instancePath:instancePath+"/everyHost/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/encodedSlashes",schemaPath:"#/definitions/everyHostRoute/properties/encodedSlashes/enum",keyword:"enum",params:{allowedValues: schema14.properties.encodedSlashes.enum},schema:schema14.properties.encodedSlashes.enum,parentSchema:schema14.properties.encodedSlashes,data:data63};
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
else {
const err97 = {instancePath:instancePath+"/everyHost/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/everyHostRoute/type",keyword:"type",params:{type: "object"},schema:schema14.type,parentSchema:schema14,data:data23};
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
const err98 = {instancePath:instancePath+"/everyHost",schemaPath:"#/properties/everyHost/type",keyword:"type",params:{type: "object"},schema:schema11.properties.everyHost.type,parentSchema:schema11.properties.everyHost,data:data22};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data.userlists !== undefined){
let data64 = data.userlists;
if(Array.isArray(data64)){
if(data64.length < 0){
const err99 = {instancePath:instancePath+"/userlists",schemaPath:"#/properties/userlists/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema11.properties.userlists,data:data64};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
const len7 = data64.length;
for(let i7=0; i7<len7; i7++){
let data65 = data64[i7];
if(typeof data65 !== "string"){
const err100 = {instancePath:instancePath+"/userlists/" + i7,schemaPath:"#/properties/userlists/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.userlists.items.type,parentSchema:schema11.properties.userlists.items,data:data65};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath:instancePath+"/userlists",schemaPath:"#/properties/userlists/type",keyword:"type",params:{type: "array"},schema:schema11.properties.userlists.type,parentSchema:schema11.properties.userlists,data:data64};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data.policy !== undefined){
let data66 = data.policy;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
for(const key20 in data66){
if(!((((key20 === "loopback") || (key20 === "haproxy")) || (key20 === "tests")) || (key20 === "blastRadius"))){
const err102 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},schema:false,parentSchema:schema11.properties.policy,data:data66};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data66.loopback !== undefined){
let data67 = data66.loopback;
if(typeof data67 !== "string"){
const err103 = {instancePath:instancePath+"/policy/loopback",schemaPath:"#/properties/policy/properties/loopback/type",keyword:"type",params:{type: "string"},schema:schema11.properties.policy.properties.loopback.type,parentSchema:schema11.properties.policy.properties.loopback,data:data67};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(!((data67 === "allowed") || (data67 === "refused"))){
const err104 = {instancePath:instancePath+"/policy/loopback",schemaPath:"#/properties/policy/properties/loopback/enum",keyword:"enum",params:{allowedValues: schema11.properties.policy.properties.loopback.enum},schema:schema11.properties.policy.properties.loopback.enum,parentSchema:schema11.properties.policy.properties.loopback,data:data67};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data66.haproxy !== undefined){
let data68 = data66.haproxy;
if(Array.isArray(data68)){
if(data68.length < 0){
const err105 = {instancePath:instancePath+"/policy/haproxy",schemaPath:"#/properties/policy/properties/haproxy/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema11.properties.policy.properties.haproxy,data:data68};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
const len8 = data68.length;
for(let i8=0; i8<len8; i8++){
let data69 = data68[i8];
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.team === undefined){
const err106 = {instancePath:instancePath+"/policy/haproxy/" + i8,schemaPath:"#/properties/policy/properties/haproxy/items/required",keyword:"required",params:{missingProperty: "team"},schema:schema11.properties.policy.properties.haproxy.items.required,parentSchema:schema11.properties.policy.properties.haproxy.items,data:data69};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data69.keyword === undefined){
const err107 = {instancePath:instancePath+"/policy/haproxy/" + i8,schemaPath:"#/properties/policy/properties/haproxy/items/required",keyword:"required",params:{missingProperty: "keyword"},schema:schema11.properties.policy.properties.haproxy.items.required,parentSchema:schema11.properties.policy.properties.haproxy.items,data:data69};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(data69.reason === undefined){
const err108 = {instancePath:instancePath+"/policy/haproxy/" + i8,schemaPath:"#/properties/policy/properties/haproxy/items/required",keyword:"required",params:{missingProperty: "reason"},schema:schema11.properties.policy.properties.haproxy.items.required,parentSchema:schema11.properties.policy.properties.haproxy.items,data:data69};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
for(const key21 in data69){
if(!(((key21 === "team") || (key21 === "keyword")) || (key21 === "reason"))){
const err109 = {instancePath:instancePath+"/policy/haproxy/" + i8,schemaPath:"#/properties/policy/properties/haproxy/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},schema:false,parentSchema:schema11.properties.policy.properties.haproxy.items,data:data69};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data69.team !== undefined){
let data70 = data69.team;
if(typeof data70 !== "string"){
const err110 = {instancePath:instancePath+"/policy/haproxy/" + i8+"/team",schemaPath:"#/properties/policy/properties/haproxy/items/properties/team/type",keyword:"type",params:{type: "string"},schema:schema11.properties.policy.properties.haproxy.items.properties.team.type,parentSchema:schema11.properties.policy.properties.haproxy.items.properties.team,data:data70};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data69.keyword !== undefined){
let data71 = data69.keyword;
if(typeof data71 !== "string"){
const err111 = {instancePath:instancePath+"/policy/haproxy/" + i8+"/keyword",schemaPath:"#/properties/policy/properties/haproxy/items/properties/keyword/type",keyword:"type",params:{type: "string"},schema:schema11.properties.policy.properties.haproxy.items.properties.keyword.type,parentSchema:schema11.properties.policy.properties.haproxy.items.properties.keyword,data:data71};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data69.reason !== undefined){
let data72 = data69.reason;
if(typeof data72 !== "string"){
const err112 = {instancePath:instancePath+"/policy/haproxy/" + i8+"/reason",schemaPath:"#/properties/policy/properties/haproxy/items/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema11.properties.policy.properties.haproxy.items.properties.reason.type,parentSchema:schema11.properties.policy.properties.haproxy.items.properties.reason,data:data72};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
else {
const err113 = {instancePath:instancePath+"/policy/haproxy/" + i8,schemaPath:"#/properties/policy/properties/haproxy/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.policy.properties.haproxy.items.type,parentSchema:schema11.properties.policy.properties.haproxy.items,data:data69};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
else {
const err114 = {instancePath:instancePath+"/policy/haproxy",schemaPath:"#/properties/policy/properties/haproxy/type",keyword:"type",params:{type: "array"},schema:schema11.properties.policy.properties.haproxy.type,parentSchema:schema11.properties.policy.properties.haproxy,data:data68};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data66.tests !== undefined){
let data73 = data66.tests;
if(typeof data73 !== "string"){
const err115 = {instancePath:instancePath+"/policy/tests",schemaPath:"#/properties/policy/properties/tests/type",keyword:"type",params:{type: "string"},schema:schema11.properties.policy.properties.tests.type,parentSchema:schema11.properties.policy.properties.tests,data:data73};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(!(data73 === "required")){
const err116 = {instancePath:instancePath+"/policy/tests",schemaPath:"#/properties/policy/properties/tests/enum",keyword:"enum",params:{allowedValues: schema11.properties.policy.properties.tests.enum},schema:schema11.properties.policy.properties.tests.enum,parentSchema:schema11.properties.policy.properties.tests,data:data73};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data66.blastRadius !== undefined){
let data74 = data66.blastRadius;
if(!(((typeof data74 == "number") && (!(data74 % 1) && !isNaN(data74))) && (isFinite(data74)))){
const err117 = {instancePath:instancePath+"/policy/blastRadius",schemaPath:"#/properties/policy/properties/blastRadius/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.policy.properties.blastRadius.type,parentSchema:schema11.properties.policy.properties.blastRadius,data:data74};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if((typeof data74 == "number") && (isFinite(data74))){
if(data74 > 100 || isNaN(data74)){
const err118 = {instancePath:instancePath+"/policy/blastRadius",schemaPath:"#/properties/policy/properties/blastRadius/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema11.properties.policy.properties.blastRadius,data:data74};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(data74 < 1 || isNaN(data74)){
const err119 = {instancePath:instancePath+"/policy/blastRadius",schemaPath:"#/properties/policy/properties/blastRadius/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema11.properties.policy.properties.blastRadius,data:data74};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
}
else {
const err120 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type: "object"},schema:schema11.properties.policy.type,parentSchema:schema11.properties.policy,data:data66};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data.haproxy !== undefined){
let data75 = data.haproxy;
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
for(const key22 in data75){
if(!(key22 === "versions")){
const err121 = {instancePath:instancePath+"/haproxy",schemaPath:"#/properties/haproxy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},schema:false,parentSchema:schema11.properties.haproxy,data:data75};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data75.versions !== undefined){
let data76 = data75.versions;
if(Array.isArray(data76)){
if(data76.length < 1){
const err122 = {instancePath:instancePath+"/haproxy/versions",schemaPath:"#/properties/haproxy/properties/versions/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema11.properties.haproxy.properties.versions,data:data76};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
const len9 = data76.length;
for(let i9=0; i9<len9; i9++){
let data77 = data76[i9];
if(typeof data77 !== "string"){
const err123 = {instancePath:instancePath+"/haproxy/versions/" + i9,schemaPath:"#/properties/haproxy/properties/versions/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.haproxy.properties.versions.items.type,parentSchema:schema11.properties.haproxy.properties.versions.items,data:data77};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
else {
const err124 = {instancePath:instancePath+"/haproxy/versions",schemaPath:"#/properties/haproxy/properties/versions/type",keyword:"type",params:{type: "array"},schema:schema11.properties.haproxy.properties.versions.type,parentSchema:schema11.properties.haproxy.properties.versions,data:data76};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
else {
const err125 = {instancePath:instancePath+"/haproxy",schemaPath:"#/properties/haproxy/type",keyword:"type",params:{type: "object"},schema:schema11.properties.haproxy.type,parentSchema:schema11.properties.haproxy,data:data75};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data.defaults !== undefined){
let data78 = data.defaults;
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
for(const key23 in data78){
if(!((key23 === "listener") || (key23 === "timeout"))){
const err126 = {instancePath:instancePath+"/defaults",schemaPath:"#/properties/defaults/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},schema:false,parentSchema:schema11.properties.defaults,data:data78};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data78.listener !== undefined){
let data79 = data78.listener;
if(typeof data79 !== "string"){
const err127 = {instancePath:instancePath+"/defaults/listener",schemaPath:"#/properties/defaults/properties/listener/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.listener.type,parentSchema:schema11.properties.defaults.properties.listener,data:data79};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data78.timeout !== undefined){
let data80 = data78.timeout;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
for(const key24 in data80){
if(!(((((((key24 === "connect") || (key24 === "client")) || (key24 === "server")) || (key24 === "queue")) || (key24 === "httpRequest")) || (key24 === "httpKeepAlive")) || (key24 === "tunnel"))){
const err128 = {instancePath:instancePath+"/defaults/timeout",schemaPath:"#/properties/defaults/properties/timeout/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},schema:false,parentSchema:schema11.properties.defaults.properties.timeout,data:data80};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data80.connect !== undefined){
let data81 = data80.connect;
if(typeof data81 !== "string"){
const err129 = {instancePath:instancePath+"/defaults/timeout/connect",schemaPath:"#/properties/defaults/properties/timeout/properties/connect/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.timeout.properties.connect.type,parentSchema:schema11.properties.defaults.properties.timeout.properties.connect,data:data81};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data80.client !== undefined){
let data82 = data80.client;
if(typeof data82 !== "string"){
const err130 = {instancePath:instancePath+"/defaults/timeout/client",schemaPath:"#/properties/defaults/properties/timeout/properties/client/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.timeout.properties.client.type,parentSchema:schema11.properties.defaults.properties.timeout.properties.client,data:data82};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data80.server !== undefined){
let data83 = data80.server;
if(typeof data83 !== "string"){
const err131 = {instancePath:instancePath+"/defaults/timeout/server",schemaPath:"#/properties/defaults/properties/timeout/properties/server/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.timeout.properties.server.type,parentSchema:schema11.properties.defaults.properties.timeout.properties.server,data:data83};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data80.queue !== undefined){
let data84 = data80.queue;
if(typeof data84 !== "string"){
const err132 = {instancePath:instancePath+"/defaults/timeout/queue",schemaPath:"#/properties/defaults/properties/timeout/properties/queue/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.timeout.properties.queue.type,parentSchema:schema11.properties.defaults.properties.timeout.properties.queue,data:data84};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data80.httpRequest !== undefined){
let data85 = data80.httpRequest;
if(typeof data85 !== "string"){
const err133 = {instancePath:instancePath+"/defaults/timeout/httpRequest",schemaPath:"#/properties/defaults/properties/timeout/properties/httpRequest/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.timeout.properties.httpRequest.type,parentSchema:schema11.properties.defaults.properties.timeout.properties.httpRequest,data:data85};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data80.httpKeepAlive !== undefined){
let data86 = data80.httpKeepAlive;
if(typeof data86 !== "string"){
const err134 = {instancePath:instancePath+"/defaults/timeout/httpKeepAlive",schemaPath:"#/properties/defaults/properties/timeout/properties/httpKeepAlive/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.timeout.properties.httpKeepAlive.type,parentSchema:schema11.properties.defaults.properties.timeout.properties.httpKeepAlive,data:data86};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data80.tunnel !== undefined){
let data87 = data80.tunnel;
if(typeof data87 !== "string"){
const err135 = {instancePath:instancePath+"/defaults/timeout/tunnel",schemaPath:"#/properties/defaults/properties/timeout/properties/tunnel/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.timeout.properties.tunnel.type,parentSchema:schema11.properties.defaults.properties.timeout.properties.tunnel,data:data87};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
}
else {
const err136 = {instancePath:instancePath+"/defaults/timeout",schemaPath:"#/properties/defaults/properties/timeout/type",keyword:"type",params:{type: "object"},schema:schema11.properties.defaults.properties.timeout.type,parentSchema:schema11.properties.defaults.properties.timeout,data:data80};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
}
else {
const err137 = {instancePath:instancePath+"/defaults",schemaPath:"#/properties/defaults/type",keyword:"type",params:{type: "object"},schema:schema11.properties.defaults.type,parentSchema:schema11.properties.defaults,data:data78};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data.requests !== undefined){
let data88 = data.requests;
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
for(const key25 in data88){
if(!((key25 === "upgrades") || (key25 === "headerNames"))){
const err138 = {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},schema:false,parentSchema:schema11.properties.requests,data:data88};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data88.upgrades !== undefined){
let data89 = data88.upgrades;
if(Array.isArray(data89)){
if(data89.length < 0){
const err139 = {instancePath:instancePath+"/requests/upgrades",schemaPath:"#/properties/requests/properties/upgrades/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema11.properties.requests.properties.upgrades,data:data89};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
const len10 = data89.length;
for(let i10=0; i10<len10; i10++){
let data90 = data89[i10];
if(typeof data90 !== "string"){
const err140 = {instancePath:instancePath+"/requests/upgrades/" + i10,schemaPath:"#/properties/requests/properties/upgrades/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.requests.properties.upgrades.items.type,parentSchema:schema11.properties.requests.properties.upgrades.items,data:data90};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
else {
const err141 = {instancePath:instancePath+"/requests/upgrades",schemaPath:"#/properties/requests/properties/upgrades/type",keyword:"type",params:{type: "array"},schema:schema11.properties.requests.properties.upgrades.type,parentSchema:schema11.properties.requests.properties.upgrades,data:data89};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data88.headerNames !== undefined){
let data91 = data88.headerNames;
if(typeof data91 !== "string"){
const err142 = {instancePath:instancePath+"/requests/headerNames",schemaPath:"#/properties/requests/properties/headerNames/type",keyword:"type",params:{type: "string"},schema:schema11.properties.requests.properties.headerNames.type,parentSchema:schema11.properties.requests.properties.headerNames,data:data91};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(!((data91 === "delete") || (data91 === "preserve"))){
const err143 = {instancePath:instancePath+"/requests/headerNames",schemaPath:"#/properties/requests/properties/headerNames/enum",keyword:"enum",params:{allowedValues: schema11.properties.requests.properties.headerNames.enum},schema:schema11.properties.requests.properties.headerNames.enum,parentSchema:schema11.properties.requests.properties.headerNames,data:data91};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
}
else {
const err144 = {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/type",keyword:"type",params:{type: "object"},schema:schema11.properties.requests.type,parentSchema:schema11.properties.requests,data:data88};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data.limits !== undefined){
let data92 = data.limits;
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
for(const key26 in data92){
if(!((key26 === "maxconn") || (key26 === "fileDescriptors"))){
const err145 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},schema:false,parentSchema:schema11.properties.limits,data:data92};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data92.maxconn !== undefined){
let data93 = data92.maxconn;
if(!(((typeof data93 == "number") && (!(data93 % 1) && !isNaN(data93))) && (isFinite(data93)))){
const err146 = {instancePath:instancePath+"/limits/maxconn",schemaPath:"#/properties/limits/properties/maxconn/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.limits.properties.maxconn.type,parentSchema:schema11.properties.limits.properties.maxconn,data:data93};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if((typeof data93 == "number") && (isFinite(data93))){
if(data93 > 10000000 || isNaN(data93)){
const err147 = {instancePath:instancePath+"/limits/maxconn",schemaPath:"#/properties/limits/properties/maxconn/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},schema:10000000,parentSchema:schema11.properties.limits.properties.maxconn,data:data93};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(data93 < 1 || isNaN(data93)){
const err148 = {instancePath:instancePath+"/limits/maxconn",schemaPath:"#/properties/limits/properties/maxconn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema11.properties.limits.properties.maxconn,data:data93};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
}
if(data92.fileDescriptors !== undefined){
let data94 = data92.fileDescriptors;
if(!(((typeof data94 == "number") && (!(data94 % 1) && !isNaN(data94))) && (isFinite(data94)))){
const err149 = {instancePath:instancePath+"/limits/fileDescriptors",schemaPath:"#/properties/limits/properties/fileDescriptors/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.limits.properties.fileDescriptors.type,parentSchema:schema11.properties.limits.properties.fileDescriptors,data:data94};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if((typeof data94 == "number") && (isFinite(data94))){
if(data94 > 100000000 || isNaN(data94)){
const err150 = {instancePath:instancePath+"/limits/fileDescriptors",schemaPath:"#/properties/limits/properties/fileDescriptors/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000000},schema:100000000,parentSchema:schema11.properties.limits.properties.fileDescriptors,data:data94};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(data94 < 100 || isNaN(data94)){
const err151 = {instancePath:instancePath+"/limits/fileDescriptors",schemaPath:"#/properties/limits/properties/fileDescriptors/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},schema:100,parentSchema:schema11.properties.limits.properties.fileDescriptors,data:data94};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
}
else {
const err152 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"},schema:schema11.properties.limits.type,parentSchema:schema11.properties.limits,data:data92};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data.reload !== undefined){
let data95 = data.reload;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
for(const key27 in data95){
if(!(((key27 === "atMostEvery") || (key27 === "endOldWorkersAfter")) || (key27 === "keepOldWorkers"))){
const err153 = {instancePath:instancePath+"/reload",schemaPath:"#/properties/reload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},schema:false,parentSchema:schema11.properties.reload,data:data95};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data95.atMostEvery !== undefined){
let data96 = data95.atMostEvery;
if(typeof data96 !== "string"){
const err154 = {instancePath:instancePath+"/reload/atMostEvery",schemaPath:"#/properties/reload/properties/atMostEvery/type",keyword:"type",params:{type: "string"},schema:schema11.properties.reload.properties.atMostEvery.type,parentSchema:schema11.properties.reload.properties.atMostEvery,data:data96};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data95.endOldWorkersAfter !== undefined){
let data97 = data95.endOldWorkersAfter;
if(typeof data97 !== "string"){
const err155 = {instancePath:instancePath+"/reload/endOldWorkersAfter",schemaPath:"#/properties/reload/properties/endOldWorkersAfter/type",keyword:"type",params:{type: "string"},schema:schema11.properties.reload.properties.endOldWorkersAfter.type,parentSchema:schema11.properties.reload.properties.endOldWorkersAfter,data:data97};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data95.keepOldWorkers !== undefined){
let data98 = data95.keepOldWorkers;
if(!(((typeof data98 == "number") && (!(data98 % 1) && !isNaN(data98))) && (isFinite(data98)))){
const err156 = {instancePath:instancePath+"/reload/keepOldWorkers",schemaPath:"#/properties/reload/properties/keepOldWorkers/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.reload.properties.keepOldWorkers.type,parentSchema:schema11.properties.reload.properties.keepOldWorkers,data:data98};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if((typeof data98 == "number") && (isFinite(data98))){
if(data98 > 50 || isNaN(data98)){
const err157 = {instancePath:instancePath+"/reload/keepOldWorkers",schemaPath:"#/properties/reload/properties/keepOldWorkers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50},schema:50,parentSchema:schema11.properties.reload.properties.keepOldWorkers,data:data98};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(data98 < 1 || isNaN(data98)){
const err158 = {instancePath:instancePath+"/reload/keepOldWorkers",schemaPath:"#/properties/reload/properties/keepOldWorkers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema11.properties.reload.properties.keepOldWorkers,data:data98};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
}
else {
const err159 = {instancePath:instancePath+"/reload",schemaPath:"#/properties/reload/type",keyword:"type",params:{type: "object"},schema:schema11.properties.reload.type,parentSchema:schema11.properties.reload,data:data95};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data.keepServersFor !== undefined){
let data99 = data.keepServersFor;
if(typeof data99 !== "string"){
const err160 = {instancePath:instancePath+"/keepServersFor",schemaPath:"#/properties/keepServersFor/type",keyword:"type",params:{type: "string"},schema:schema11.properties.keepServersFor.type,parentSchema:schema11.properties.keepServersFor,data:data99};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
}
else {
const err161 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
