// @ts-nocheck
// Made by `npm run generate` out of schemas/. Do not edit.
export default validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"PlatformFile","type":"object","additionalProperties":false,"properties":{"listeners":{"type":"object","additionalProperties":{"$ref":"#/definitions/listener"},"examples":[{"public":{"bind":":80"}}]},"teams":{"type":"object","additionalProperties":{"$ref":"#/definitions/grant"},"examples":[{"shop":{"hosts":["shop.example.com"],"listeners":["public"]}}]},"everyHost":{"type":"object","additionalProperties":{"$ref":"#/definitions/everyHostRoute"},"examples":[{"no-git":{"pathPrefix":"/.git","return":{"status":403}}}]},"userlists":{"type":"array","items":{"type":"string","examples":["ops"]},"minItems":0,"examples":[["ops"]]},"policy":{"type":"object","additionalProperties":false,"properties":{"loopback":{"type":"string","enum":["allowed","refused"],"examples":["refused"]},"haproxy":{"type":"array","items":{"title":"ApprovalEntry","type":"object","additionalProperties":false,"required":["team","keyword","reason"],"properties":{"team":{"type":"string","examples":["shop"]},"keyword":{"type":"string","examples":["http-request set-src"]},"reason":{"type":"string","examples":["clients come through a CDN"]}},"examples":[{"team":"shop","keyword":"http-request set-src","reason":"clients come through a CDN"}]},"minItems":0,"examples":[[{"team":"shop","keyword":"http-request set-src","reason":"clients come through a CDN"}]]},"tests":{"type":"string","enum":["required"],"examples":["required"]},"blastRadius":{"type":"integer","minimum":1,"maximum":100,"examples":[30]}},"examples":[{"haproxy":[{"team":"shop","keyword":"http-request set-src","reason":"clients come through a CDN"}]}]},"haproxy":{"type":"object","additionalProperties":false,"properties":{"versions":{"type":"array","items":{"type":"string","examples":["3.0"]},"minItems":1,"examples":[["2.6","3.0"]]}},"examples":[{"versions":["2.6","3.0"]}]},"defaults":{"type":"object","additionalProperties":false,"properties":{"listener":{"type":"string","examples":["public"]},"timeout":{"type":"object","additionalProperties":false,"properties":{"connect":{"type":"string","examples":["2s"]},"client":{"type":"string","examples":["30s"]},"server":{"type":"string","examples":["30s"]},"queue":{"type":"string","examples":["5s"]},"httpRequest":{"type":"string","examples":["10s"]},"httpKeepAlive":{"type":"string","examples":["60s"]},"tunnel":{"type":"string","examples":["1h"]}},"examples":[{"connect":"2s","server":"30s"}]}},"examples":[{"listener":"public","timeout":{"connect":"2s"}}]},"requests":{"type":"object","additionalProperties":false,"properties":{"upgrades":{"type":"array","items":{"type":"string","examples":["websocket"]},"minItems":0,"examples":[["websocket","SPDY/3.1"]]},"headerNames":{"type":"string","enum":["delete","preserve"],"examples":["delete"]},"trustForwarded":{"type":"array","items":{"type":"string","examples":["10.0.0.0/16"]},"minItems":0,"examples":[["10.0.0.0/16","2001:db8::/48"]]},"forwarded":{"type":"string","enum":["rfc7239"],"examples":["rfc7239"]}},"examples":[{"upgrades":["websocket","SPDY/3.1"]}]},"logs":{"title":"LogsEntry","type":"object","additionalProperties":false,"required":["target"],"properties":{"target":{"type":"string","examples":["127.0.0.1:514"]},"format":{"type":"string","enum":["json","text"],"examples":["text"]},"header":{"type":"string","enum":["rfc3164","rfc5424","none"],"examples":["none"]},"requestHeaders":{"type":"array","items":{"type":"string","examples":["User-Agent"]},"minItems":0,"maxItems":8,"examples":[["User-Agent","Referer"]]},"responseHeaders":{"type":"array","items":{"type":"string","examples":["Content-Type"]},"minItems":0,"maxItems":4,"examples":[["Content-Type"]]},"secretHeaders":{"type":"array","items":{"type":"string","examples":["X-Api-Key"]},"minItems":0,"examples":[["X-Api-Key"]]}},"examples":[{"target":"127.0.0.1:514","format":"json","requestHeaders":["User-Agent"]}]},"limits":{"type":"object","additionalProperties":false,"properties":{"maxconn":{"type":"integer","minimum":1,"maximum":10000000,"examples":[10000]},"fileDescriptors":{"type":"integer","minimum":100,"maximum":100000000,"examples":[100000]}},"examples":[{"maxconn":10000}]},"reload":{"type":"object","additionalProperties":false,"properties":{"atMostEvery":{"type":"string","examples":["10s"]},"endOldWorkersAfter":{"type":"string","examples":["5m"]},"keepOldWorkers":{"type":"integer","minimum":1,"maximum":50,"examples":[5]}},"examples":[{"atMostEvery":"10s","endOldWorkersAfter":"5m","keepOldWorkers":5}]},"keepServersFor":{"type":"string","examples":["10m"]}},"examples":[{"listeners":{"public":{"bind":":80"}},"teams":{"shop":{"hosts":["shop.example.com"],"listeners":["public"]}},"defaults":{"listener":"public"}}],"definitions":{"listener":{"title":"ListenerEntry","type":"object","additionalProperties":false,"properties":{"bind":{"type":"string","examples":[":80","127.0.0.1:8080","[::1]:8080"]},"tls":{"type":"object","additionalProperties":false,"properties":{"bind":{"type":"string","examples":[":443"]},"certificates":{"type":"string","examples":["public"]},"minVersion":{"type":"string","enum":["TLSv1.2","TLSv1.3"],"examples":["TLSv1.2"]},"alpn":{"type":"array","items":{"type":"string","enum":["h2","http/1.1"],"examples":["h2"]},"minItems":1,"examples":[["h2","http/1.1"]]}},"examples":[{"bind":":443","certificates":"public"}],"required":["bind","certificates"]},"mode":{"type":"string","enum":["http","tcp"],"examples":["tcp"]},"proxyProtocol":{"type":"boolean","examples":[true]},"trustForwarded":{"type":"array","items":{"type":"string","examples":["10.0.0.0/16"]},"minItems":0,"examples":[["10.0.0.0/16","2001:db8::/48"]]}},"examples":[{"bind":":80"}]},"grant":{"title":"GrantEntry","type":"object","additionalProperties":false,"properties":{"hosts":{"type":"array","items":{"type":"string","examples":["shop.example.com"]},"minItems":0,"examples":[["shop.example.com","*.shop.example.com"]]},"paths":{"type":"array","items":{"type":"string","examples":["www.example.com/pay"]},"minItems":0,"examples":[["www.example.com/pay"]]},"listeners":{"type":"array","items":{"type":"string","examples":["public"]},"minItems":0,"examples":[["public"]]},"services":{"type":"array","items":{"type":"string","examples":["ledger-*"]},"minItems":0,"examples":[["ledger-*","web"]]},"addresses":{"type":"string","enum":["allowed","refused"],"examples":["refused"]},"tests":{"type":"string","enum":["required"],"examples":["required"]},"limits":{"title":"LimitsEntry","type":"object","additionalProperties":false,"properties":{"routes":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[200]},"backends":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[100]},"statements":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[500]},"statementBytes":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[100000]},"fetches":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[1000]},"regularExpressions":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[50]},"texts":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[1000]},"fileLines":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[10000]},"servers":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[50]},"stickTableBytes":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[50000000]}},"examples":[{"routes":200,"backends":100}]}},"examples":[{"hosts":["shop.example.com"],"listeners":["public"]}]},"everyHostRoute":{"title":"EveryHostEntry","type":"object","additionalProperties":false,"properties":{"path":{"type":"string","examples":["/basket"]},"pathPrefix":{"type":"string","examples":["/api/cart"]},"service":{"type":"string","examples":["storefront"]},"backend":{"type":["string","object"],"additionalProperties":{"type":"integer","minimum":0,"maximum":100,"examples":[95]},"examples":["cart",{"cart":95,"cart-canary":5}]},"sticky":{"type":"object","additionalProperties":false,"properties":{"cookie":{"type":"string","examples":["cart_side"]}},"examples":[{"cookie":"cart_side"}],"required":["cookie"]},"redirect":{"type":"object","additionalProperties":false,"properties":{"scheme":{"type":"string","enum":["http","https"],"examples":["https"]},"host":{"type":"string","examples":["www.example.com"]},"path":{"type":"string","examples":["/cart"]},"replacePrefix":{"type":"string","examples":["/new"]},"keepQuery":{"type":"boolean","examples":[false]},"status":{"type":"integer","enum":[301,302,303,307,308],"examples":[301]}},"examples":[{"path":"/cart","status":301}]},"return":{"type":"object","additionalProperties":false,"properties":{"status":{"type":"integer","minimum":200,"maximum":599,"examples":[403]},"body":{"type":"string","examples":["nothing to see here"]},"contentType":{"type":"string","examples":["text/html; charset=utf-8"]}},"examples":[{"status":403,"body":"nothing to see here"}],"required":["status"]},"rewrite":{"type":"object","additionalProperties":false,"properties":{"replacePrefix":{"type":"string","examples":["/cart"]},"replacePath":{"type":"string","examples":["/index.html"]}},"examples":[{"replacePrefix":"/"}]},"requestHeaders":{"type":"object","additionalProperties":false,"properties":{"set":{"type":"object","additionalProperties":{"type":"string","examples":["1"]},"examples":[{"X-Shop":"1"}]},"add":{"type":"object","additionalProperties":{"type":"string","examples":["Accept"]},"examples":[{"Vary":"Accept"}]},"remove":{"type":"array","items":{"type":"string","examples":["X-Debug"]},"minItems":1,"examples":[["X-Debug"]]}},"examples":[{"set":{"X-Shop":"1"},"remove":["X-Debug"]}]},"responseHeaders":{"type":"object","additionalProperties":false,"properties":{"set":{"type":"object","additionalProperties":{"type":"string","examples":["1"]},"examples":[{"X-Shop":"1"}]},"add":{"type":"object","additionalProperties":{"type":"string","examples":["Accept"]},"examples":[{"Vary":"Accept"}]},"remove":{"type":"array","items":{"type":"string","examples":["X-Debug"]},"minItems":1,"examples":[["X-Debug"]]}},"examples":[{"set":{"X-Shop":"1"},"remove":["X-Debug"]}]},"auth":{"type":"string","examples":["ops"]},"timeout":{"type":"object","additionalProperties":false,"properties":{"server":{"type":"string","examples":["30s"]},"tunnel":{"type":"string","examples":["1h"]}},"examples":[{"server":"30s"}]},"log":{"type":"string","examples":["10%"]},"encodedSlashes":{"type":"string","enum":["pass"],"examples":["pass"]}},"examples":[{"pathPrefix":"/.git","return":{"status":403}}]}}};
const schema12 = {"title":"ListenerEntry","type":"object","additionalProperties":false,"properties":{"bind":{"type":"string","examples":[":80","127.0.0.1:8080","[::1]:8080"]},"tls":{"type":"object","additionalProperties":false,"properties":{"bind":{"type":"string","examples":[":443"]},"certificates":{"type":"string","examples":["public"]},"minVersion":{"type":"string","enum":["TLSv1.2","TLSv1.3"],"examples":["TLSv1.2"]},"alpn":{"type":"array","items":{"type":"string","enum":["h2","http/1.1"],"examples":["h2"]},"minItems":1,"examples":[["h2","http/1.1"]]}},"examples":[{"bind":":443","certificates":"public"}],"required":["bind","certificates"]},"mode":{"type":"string","enum":["http","tcp"],"examples":["tcp"]},"proxyProtocol":{"type":"boolean","examples":[true]},"trustForwarded":{"type":"array","items":{"type":"string","examples":["10.0.0.0/16"]},"minItems":0,"examples":[["10.0.0.0/16","2001:db8::/48"]]}},"examples":[{"bind":":80"}]};
const schema13 = {"title":"GrantEntry","type":"object","additionalProperties":false,"properties":{"hosts":{"type":"array","items":{"type":"string","examples":["shop.example.com"]},"minItems":0,"examples":[["shop.example.com","*.shop.example.com"]]},"paths":{"type":"array","items":{"type":"string","examples":["www.example.com/pay"]},"minItems":0,"examples":[["www.example.com/pay"]]},"listeners":{"type":"array","items":{"type":"string","examples":["public"]},"minItems":0,"examples":[["public"]]},"services":{"type":"array","items":{"type":"string","examples":["ledger-*"]},"minItems":0,"examples":[["ledger-*","web"]]},"addresses":{"type":"string","enum":["allowed","refused"],"examples":["refused"]},"tests":{"type":"string","enum":["required"],"examples":["required"]},"limits":{"title":"LimitsEntry","type":"object","additionalProperties":false,"properties":{"routes":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[200]},"backends":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[100]},"statements":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[500]},"statementBytes":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[100000]},"fetches":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[1000]},"regularExpressions":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[50]},"texts":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[1000]},"fileLines":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[10000]},"servers":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[50]},"stickTableBytes":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[50000000]}},"examples":[{"routes":200,"backends":100}]}},"examples":[{"hosts":["shop.example.com"],"listeners":["public"]}]};
const schema14 = {"title":"EveryHostEntry","type":"object","additionalProperties":false,"properties":{"path":{"type":"string","examples":["/basket"]},"pathPrefix":{"type":"string","examples":["/api/cart"]},"service":{"type":"string","examples":["storefront"]},"backend":{"type":["string","object"],"additionalProperties":{"type":"integer","minimum":0,"maximum":100,"examples":[95]},"examples":["cart",{"cart":95,"cart-canary":5}]},"sticky":{"type":"object","additionalProperties":false,"properties":{"cookie":{"type":"string","examples":["cart_side"]}},"examples":[{"cookie":"cart_side"}],"required":["cookie"]},"redirect":{"type":"object","additionalProperties":false,"properties":{"scheme":{"type":"string","enum":["http","https"],"examples":["https"]},"host":{"type":"string","examples":["www.example.com"]},"path":{"type":"string","examples":["/cart"]},"replacePrefix":{"type":"string","examples":["/new"]},"keepQuery":{"type":"boolean","examples":[false]},"status":{"type":"integer","enum":[301,302,303,307,308],"examples":[301]}},"examples":[{"path":"/cart","status":301}]},"return":{"type":"object","additionalProperties":false,"properties":{"status":{"type":"integer","minimum":200,"maximum":599,"examples":[403]},"body":{"type":"string","examples":["nothing to see here"]},"contentType":{"type":"string","examples":["text/html; charset=utf-8"]}},"examples":[{"status":403,"body":"nothing to see here"}],"required":["status"]},"rewrite":{"type":"object","additionalProperties":false,"properties":{"replacePrefix":{"type":"string","examples":["/cart"]},"replacePath":{"type":"string","examples":["/index.html"]}},"examples":[{"replacePrefix":"/"}]},"requestHeaders":{"type":"object","additionalProperties":false,"properties":{"set":{"type":"object","additionalProperties":{"type":"string","examples":["1"]},"examples":[{"X-Shop":"1"}]},"add":{"type":"object","additionalProperties":{"type":"string","examples":["Accept"]},"examples":[{"Vary":"Accept"}]},"remove":{"type":"array","items":{"type":"string","examples":["X-Debug"]},"minItems":1,"examples":[["X-Debug"]]}},"examples":[{"set":{"X-Shop":"1"},"remove":["X-Debug"]}]},"responseHeaders":{"type":"object","additionalProperties":false,"properties":{"set":{"type":"object","additionalProperties":{"type":"string","examples":["1"]},"examples":[{"X-Shop":"1"}]},"add":{"type":"object","additionalProperties":{"type":"string","examples":["Accept"]},"examples":[{"Vary":"Accept"}]},"remove":{"type":"array","items":{"type":"string","examples":["X-Debug"]},"minItems":1,"examples":[["X-Debug"]]}},"examples":[{"set":{"X-Shop":"1"},"remove":["X-Debug"]}]},"auth":{"type":"string","examples":["ops"]},"timeout":{"type":"object","additionalProperties":false,"properties":{"server":{"type":"string","examples":["30s"]},"tunnel":{"type":"string","examples":["1h"]}},"examples":[{"server":"30s"}]},"log":{"type":"string","examples":["10%"]},"encodedSlashes":{"type":"string","enum":["pass"],"examples":["pass"]}},"examples":[{"pathPrefix":"/.git","return":{"status":403}}]};
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
if(!(((((key2 === "bind") || (key2 === "tls")) || (key2 === "mode")) || (key2 === "proxyProtocol")) || (key2 === "trustForwarded"))){
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
if(data1.proxyProtocol !== undefined){
let data10 = data1.proxyProtocol;
if(typeof data10 !== "boolean"){
const err17 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/proxyProtocol",schemaPath:"#/definitions/listener/properties/proxyProtocol/type",keyword:"type",params:{type: "boolean"},schema:schema12.properties.proxyProtocol.type,parentSchema:schema12.properties.proxyProtocol,data:data10};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data1.trustForwarded !== undefined){
let data11 = data1.trustForwarded;
if(Array.isArray(data11)){
if(data11.length < 0){
const err18 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/trustForwarded",schemaPath:"#/definitions/listener/properties/trustForwarded/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema12.properties.trustForwarded,data:data11};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(typeof data12 !== "string"){
const err19 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/trustForwarded/" + i1,schemaPath:"#/definitions/listener/properties/trustForwarded/items/type",keyword:"type",params:{type: "string"},schema:schema12.properties.trustForwarded.items.type,parentSchema:schema12.properties.trustForwarded.items,data:data12};
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
const err20 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/trustForwarded",schemaPath:"#/definitions/listener/properties/trustForwarded/type",keyword:"type",params:{type: "array"},schema:schema12.properties.trustForwarded.type,parentSchema:schema12.properties.trustForwarded,data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/listener/type",keyword:"type",params:{type: "object"},schema:schema12.type,parentSchema:schema12,data:data1};
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
const err22 = {instancePath:instancePath+"/listeners",schemaPath:"#/properties/listeners/type",keyword:"type",params:{type: "object"},schema:schema11.properties.listeners.type,parentSchema:schema11.properties.listeners,data:data0};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.teams !== undefined){
let data13 = data.teams;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key4 in data13){
let data14 = data13[key4];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key5 in data14){
if(!(((((((key5 === "hosts") || (key5 === "paths")) || (key5 === "listeners")) || (key5 === "services")) || (key5 === "addresses")) || (key5 === "tests")) || (key5 === "limits"))){
const err23 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/grant/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema13,data:data14};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data14.hosts !== undefined){
let data15 = data14.hosts;
if(Array.isArray(data15)){
if(data15.length < 0){
const err24 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/hosts",schemaPath:"#/definitions/grant/properties/hosts/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema13.properties.hosts,data:data15};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
let data16 = data15[i2];
if(typeof data16 !== "string"){
const err25 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/hosts/" + i2,schemaPath:"#/definitions/grant/properties/hosts/items/type",keyword:"type",params:{type: "string"},schema:schema13.properties.hosts.items.type,parentSchema:schema13.properties.hosts.items,data:data16};
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
const err26 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/hosts",schemaPath:"#/definitions/grant/properties/hosts/type",keyword:"type",params:{type: "array"},schema:schema13.properties.hosts.type,parentSchema:schema13.properties.hosts,data:data15};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data14.paths !== undefined){
let data17 = data14.paths;
if(Array.isArray(data17)){
if(data17.length < 0){
const err27 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/paths",schemaPath:"#/definitions/grant/properties/paths/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema13.properties.paths,data:data17};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const len3 = data17.length;
for(let i3=0; i3<len3; i3++){
let data18 = data17[i3];
if(typeof data18 !== "string"){
const err28 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/paths/" + i3,schemaPath:"#/definitions/grant/properties/paths/items/type",keyword:"type",params:{type: "string"},schema:schema13.properties.paths.items.type,parentSchema:schema13.properties.paths.items,data:data18};
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
const err29 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/paths",schemaPath:"#/definitions/grant/properties/paths/type",keyword:"type",params:{type: "array"},schema:schema13.properties.paths.type,parentSchema:schema13.properties.paths,data:data17};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data14.listeners !== undefined){
let data19 = data14.listeners;
if(Array.isArray(data19)){
if(data19.length < 0){
const err30 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/listeners",schemaPath:"#/definitions/grant/properties/listeners/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema13.properties.listeners,data:data19};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const len4 = data19.length;
for(let i4=0; i4<len4; i4++){
let data20 = data19[i4];
if(typeof data20 !== "string"){
const err31 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/listeners/" + i4,schemaPath:"#/definitions/grant/properties/listeners/items/type",keyword:"type",params:{type: "string"},schema:schema13.properties.listeners.items.type,parentSchema:schema13.properties.listeners.items,data:data20};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/listeners",schemaPath:"#/definitions/grant/properties/listeners/type",keyword:"type",params:{type: "array"},schema:schema13.properties.listeners.type,parentSchema:schema13.properties.listeners,data:data19};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data14.services !== undefined){
let data21 = data14.services;
if(Array.isArray(data21)){
if(data21.length < 0){
const err33 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/services",schemaPath:"#/definitions/grant/properties/services/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema13.properties.services,data:data21};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
const len5 = data21.length;
for(let i5=0; i5<len5; i5++){
let data22 = data21[i5];
if(typeof data22 !== "string"){
const err34 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/services/" + i5,schemaPath:"#/definitions/grant/properties/services/items/type",keyword:"type",params:{type: "string"},schema:schema13.properties.services.items.type,parentSchema:schema13.properties.services.items,data:data22};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/services",schemaPath:"#/definitions/grant/properties/services/type",keyword:"type",params:{type: "array"},schema:schema13.properties.services.type,parentSchema:schema13.properties.services,data:data21};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data14.addresses !== undefined){
let data23 = data14.addresses;
if(typeof data23 !== "string"){
const err36 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/addresses",schemaPath:"#/definitions/grant/properties/addresses/type",keyword:"type",params:{type: "string"},schema:schema13.properties.addresses.type,parentSchema:schema13.properties.addresses,data:data23};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!((data23 === "allowed") || (data23 === "refused"))){
const err37 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/addresses",schemaPath:"#/definitions/grant/properties/addresses/enum",keyword:"enum",params:{allowedValues: schema13.properties.addresses.enum},schema:schema13.properties.addresses.enum,parentSchema:schema13.properties.addresses,data:data23};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data14.tests !== undefined){
let data24 = data14.tests;
if(typeof data24 !== "string"){
const err38 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/tests",schemaPath:"#/definitions/grant/properties/tests/type",keyword:"type",params:{type: "string"},schema:schema13.properties.tests.type,parentSchema:schema13.properties.tests,data:data24};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!(data24 === "required")){
const err39 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/tests",schemaPath:"#/definitions/grant/properties/tests/enum",keyword:"enum",params:{allowedValues: schema13.properties.tests.enum},schema:schema13.properties.tests.enum,parentSchema:schema13.properties.tests,data:data24};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data14.limits !== undefined){
let data25 = data14.limits;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key6 in data25){
if(!(func2.call(schema13.properties.limits.properties, key6))){
const err40 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits",schemaPath:"#/definitions/grant/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema13.properties.limits,data:data25};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data25.routes !== undefined){
let data26 = data25.routes;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err41 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/routes",schemaPath:"#/definitions/grant/properties/limits/properties/routes/type",keyword:"type",params:{type: "integer"},schema:schema13.properties.limits.properties.routes.type,parentSchema:schema13.properties.limits.properties.routes,data:data26};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 1000000000 || isNaN(data26)){
const err42 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/routes",schemaPath:"#/definitions/grant/properties/limits/properties/routes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema13.properties.limits.properties.routes,data:data26};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data26 < 0 || isNaN(data26)){
const err43 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/routes",schemaPath:"#/definitions/grant/properties/limits/properties/routes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema13.properties.limits.properties.routes,data:data26};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
if(data25.backends !== undefined){
let data27 = data25.backends;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err44 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/backends",schemaPath:"#/definitions/grant/properties/limits/properties/backends/type",keyword:"type",params:{type: "integer"},schema:schema13.properties.limits.properties.backends.type,parentSchema:schema13.properties.limits.properties.backends,data:data27};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 1000000000 || isNaN(data27)){
const err45 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/backends",schemaPath:"#/definitions/grant/properties/limits/properties/backends/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema13.properties.limits.properties.backends,data:data27};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data27 < 0 || isNaN(data27)){
const err46 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/backends",schemaPath:"#/definitions/grant/properties/limits/properties/backends/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema13.properties.limits.properties.backends,data:data27};
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
if(data25.statements !== undefined){
let data28 = data25.statements;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err47 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/statements",schemaPath:"#/definitions/grant/properties/limits/properties/statements/type",keyword:"type",params:{type: "integer"},schema:schema13.properties.limits.properties.statements.type,parentSchema:schema13.properties.limits.properties.statements,data:data28};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 1000000000 || isNaN(data28)){
const err48 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/statements",schemaPath:"#/definitions/grant/properties/limits/properties/statements/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema13.properties.limits.properties.statements,data:data28};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data28 < 0 || isNaN(data28)){
const err49 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/statements",schemaPath:"#/definitions/grant/properties/limits/properties/statements/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema13.properties.limits.properties.statements,data:data28};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
if(data25.statementBytes !== undefined){
let data29 = data25.statementBytes;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err50 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/statementBytes",schemaPath:"#/definitions/grant/properties/limits/properties/statementBytes/type",keyword:"type",params:{type: "integer"},schema:schema13.properties.limits.properties.statementBytes.type,parentSchema:schema13.properties.limits.properties.statementBytes,data:data29};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 1000000000 || isNaN(data29)){
const err51 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/statementBytes",schemaPath:"#/definitions/grant/properties/limits/properties/statementBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema13.properties.limits.properties.statementBytes,data:data29};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data29 < 0 || isNaN(data29)){
const err52 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/statementBytes",schemaPath:"#/definitions/grant/properties/limits/properties/statementBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema13.properties.limits.properties.statementBytes,data:data29};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
if(data25.fetches !== undefined){
let data30 = data25.fetches;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err53 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/fetches",schemaPath:"#/definitions/grant/properties/limits/properties/fetches/type",keyword:"type",params:{type: "integer"},schema:schema13.properties.limits.properties.fetches.type,parentSchema:schema13.properties.limits.properties.fetches,data:data30};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 1000000000 || isNaN(data30)){
const err54 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/fetches",schemaPath:"#/definitions/grant/properties/limits/properties/fetches/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema13.properties.limits.properties.fetches,data:data30};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data30 < 0 || isNaN(data30)){
const err55 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/fetches",schemaPath:"#/definitions/grant/properties/limits/properties/fetches/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema13.properties.limits.properties.fetches,data:data30};
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
if(data25.regularExpressions !== undefined){
let data31 = data25.regularExpressions;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err56 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/regularExpressions",schemaPath:"#/definitions/grant/properties/limits/properties/regularExpressions/type",keyword:"type",params:{type: "integer"},schema:schema13.properties.limits.properties.regularExpressions.type,parentSchema:schema13.properties.limits.properties.regularExpressions,data:data31};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 1000000000 || isNaN(data31)){
const err57 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/regularExpressions",schemaPath:"#/definitions/grant/properties/limits/properties/regularExpressions/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema13.properties.limits.properties.regularExpressions,data:data31};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data31 < 0 || isNaN(data31)){
const err58 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/regularExpressions",schemaPath:"#/definitions/grant/properties/limits/properties/regularExpressions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema13.properties.limits.properties.regularExpressions,data:data31};
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
if(data25.texts !== undefined){
let data32 = data25.texts;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err59 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/texts",schemaPath:"#/definitions/grant/properties/limits/properties/texts/type",keyword:"type",params:{type: "integer"},schema:schema13.properties.limits.properties.texts.type,parentSchema:schema13.properties.limits.properties.texts,data:data32};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 1000000000 || isNaN(data32)){
const err60 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/texts",schemaPath:"#/definitions/grant/properties/limits/properties/texts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema13.properties.limits.properties.texts,data:data32};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data32 < 0 || isNaN(data32)){
const err61 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/texts",schemaPath:"#/definitions/grant/properties/limits/properties/texts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema13.properties.limits.properties.texts,data:data32};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
if(data25.fileLines !== undefined){
let data33 = data25.fileLines;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err62 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/fileLines",schemaPath:"#/definitions/grant/properties/limits/properties/fileLines/type",keyword:"type",params:{type: "integer"},schema:schema13.properties.limits.properties.fileLines.type,parentSchema:schema13.properties.limits.properties.fileLines,data:data33};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 1000000000 || isNaN(data33)){
const err63 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/fileLines",schemaPath:"#/definitions/grant/properties/limits/properties/fileLines/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema13.properties.limits.properties.fileLines,data:data33};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data33 < 0 || isNaN(data33)){
const err64 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/fileLines",schemaPath:"#/definitions/grant/properties/limits/properties/fileLines/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema13.properties.limits.properties.fileLines,data:data33};
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
if(data25.servers !== undefined){
let data34 = data25.servers;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err65 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/servers",schemaPath:"#/definitions/grant/properties/limits/properties/servers/type",keyword:"type",params:{type: "integer"},schema:schema13.properties.limits.properties.servers.type,parentSchema:schema13.properties.limits.properties.servers,data:data34};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 > 1000000000 || isNaN(data34)){
const err66 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/servers",schemaPath:"#/definitions/grant/properties/limits/properties/servers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema13.properties.limits.properties.servers,data:data34};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data34 < 0 || isNaN(data34)){
const err67 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/servers",schemaPath:"#/definitions/grant/properties/limits/properties/servers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema13.properties.limits.properties.servers,data:data34};
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
if(data25.stickTableBytes !== undefined){
let data35 = data25.stickTableBytes;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err68 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/stickTableBytes",schemaPath:"#/definitions/grant/properties/limits/properties/stickTableBytes/type",keyword:"type",params:{type: "integer"},schema:schema13.properties.limits.properties.stickTableBytes.type,parentSchema:schema13.properties.limits.properties.stickTableBytes,data:data35};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 > 1000000000 || isNaN(data35)){
const err69 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/stickTableBytes",schemaPath:"#/definitions/grant/properties/limits/properties/stickTableBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema13.properties.limits.properties.stickTableBytes,data:data35};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data35 < 0 || isNaN(data35)){
const err70 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/stickTableBytes",schemaPath:"#/definitions/grant/properties/limits/properties/stickTableBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema13.properties.limits.properties.stickTableBytes,data:data35};
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
}
else {
const err71 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits",schemaPath:"#/definitions/grant/properties/limits/type",keyword:"type",params:{type: "object"},schema:schema13.properties.limits.type,parentSchema:schema13.properties.limits,data:data25};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/grant/type",keyword:"type",params:{type: "object"},schema:schema13.type,parentSchema:schema13,data:data14};
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
const err73 = {instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/type",keyword:"type",params:{type: "object"},schema:schema11.properties.teams.type,parentSchema:schema11.properties.teams,data:data13};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.everyHost !== undefined){
let data36 = data.everyHost;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key7 in data36){
let data37 = data36[key7];
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
for(const key8 in data37){
if(!(func2.call(schema14.properties, key8))){
const err74 = {instancePath:instancePath+"/everyHost/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/everyHostRoute/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema14,data:data37};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data37.path !== undefined){
let data38 = data37.path;
if(typeof data38 !== "string"){
const err75 = {instancePath:instancePath+"/everyHost/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/path",schemaPath:"#/definitions/everyHostRoute/properties/path/type",keyword:"type",params:{type: "string"},schema:schema14.properties.path.type,parentSchema:schema14.properties.path,data:data38};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data37.pathPrefix !== undefined){
let data39 = data37.pathPrefix;
if(typeof data39 !== "string"){
const err76 = {instancePath:instancePath+"/everyHost/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/pathPrefix",schemaPath:"#/definitions/everyHostRoute/properties/pathPrefix/type",keyword:"type",params:{type: "string"},schema:schema14.properties.pathPrefix.type,parentSchema:schema14.properties.pathPrefix,data:data39};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data37.service !== undefined){
let data40 = data37.service;
if(typeof data40 !== "string"){
const err77 = {instancePath:instancePath+"/everyHost/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/service",schemaPath:"#/definitions/everyHostRoute/properties/service/type",keyword:"type",params:{type: "string"},schema:schema14.properties.service.type,parentSchema:schema14.properties.service,data:data40};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data37.backend !== undefined){
let data41 = data37.backend;
if((typeof data41 !== "string") && (!(data41 && typeof data41 == "object" && !Array.isArray(data41)))){
const err78 = {instancePath:instancePath+"/everyHost/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/backend",schemaPath:"#/definitions/everyHostRoute/properties/backend/type",keyword:"type",params:{type: schema14.properties.backend.type},schema:schema14.properties.backend.type,parentSchema:schema14.properties.backend,data:data41};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key9 in data41){
let data42 = data41[key9];
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
const err79 = {instancePath:instancePath+"/everyHost/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/backend/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/everyHostRoute/properties/backend/additionalProperties/type",keyword:"type",params:{type: "integer"},schema:schema14.properties.backend.additionalProperties.type,parentSchema:schema14.properties.backend.additionalProperties,data:data42};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 100 || isNaN(data42)){
const err80 = {instancePath:instancePath+"/everyHost/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/backend/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/everyHostRoute/properties/backend/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema14.properties.backend.additionalProperties,data:data42};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data42 < 0 || isNaN(data42)){
const err81 = {instancePath:instancePath+"/everyHost/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/backend/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/everyHostRoute/properties/backend/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema14.properties.backend.additionalProperties,data:data42};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
}
}
if(data37.sticky !== undefined){
let data43 = data37.sticky;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.cookie === undefined){
const err82 = {instancePath:instancePath+"/everyHost/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/sticky",schemaPath:"#/definitions/everyHostRoute/properties/sticky/required",keyword:"required",params:{missingProperty: "cookie"},schema:schema14.properties.sticky.required,parentSchema:schema14.properties.sticky,data:data43};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
for(const key10 in data43){
if(!(key10 === "cookie")){
const err83 = {instancePath:instancePath+"/everyHost/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/sticky",schemaPath:"#/definitions/everyHostRoute/properties/sticky/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema14.properties.sticky,data:data43};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data43.cookie !== undefined){
let data44 = data43.cookie;
if(typeof data44 !== "string"){
const err84 = {instancePath:instancePath+"/everyHost/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/sticky/cookie",schemaPath:"#/definitions/everyHostRoute/properties/sticky/properties/cookie/type",keyword:"type",params:{type: "string"},schema:schema14.properties.sticky.properties.cookie.type,parentSchema:schema14.properties.sticky.properties.cookie,data:data44};
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
const err85 = {instancePath:instancePath+"/everyHost/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/sticky",schemaPath:"#/definitions/everyHostRoute/properties/sticky/type",keyword:"type",params:{type: "object"},schema:schema14.properties.sticky.type,parentSchema:schema14.properties.sticky,data:data43};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data37.redirect !== undefined){
let data45 = data37.redirect;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
for(const key11 in data45){
if(!((((((key11 === "scheme") || (key11 === "host")) || (key11 === "path")) || (key11 === "replacePrefix")) || (key11 === "keepQuery")) || (key11 === "status"))){
const err86 = {instancePath:instancePath+"/everyHost/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect",schemaPath:"#/definitions/everyHostRoute/properties/redirect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},schema:false,parentSchema:schema14.properties.redirect,data:data45};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data45.scheme !== undefined){
let data46 = data45.scheme;
if(typeof data46 !== "string"){
const err87 = {instancePath:instancePath+"/everyHost/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/scheme",schemaPath:"#/definitions/everyHostRoute/properties/redirect/properties/scheme/type",keyword:"type",params:{type: "string"},schema:schema14.properties.redirect.properties.scheme.type,parentSchema:schema14.properties.redirect.properties.scheme,data:data46};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(!((data46 === "http") || (data46 === "https"))){
const err88 = {instancePath:instancePath+"/everyHost/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/scheme",schemaPath:"#/definitions/everyHostRoute/properties/redirect/properties/scheme/enum",keyword:"enum",params:{allowedValues: schema14.properties.redirect.properties.scheme.enum},schema:schema14.properties.redirect.properties.scheme.enum,parentSchema:schema14.properties.redirect.properties.scheme,data:data46};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data45.host !== undefined){
let data47 = data45.host;
if(typeof data47 !== "string"){
const err89 = {instancePath:instancePath+"/everyHost/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/host",schemaPath:"#/definitions/everyHostRoute/properties/redirect/properties/host/type",keyword:"type",params:{type: "string"},schema:schema14.properties.redirect.properties.host.type,parentSchema:schema14.properties.redirect.properties.host,data:data47};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data45.path !== undefined){
let data48 = data45.path;
if(typeof data48 !== "string"){
const err90 = {instancePath:instancePath+"/everyHost/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/path",schemaPath:"#/definitions/everyHostRoute/properties/redirect/properties/path/type",keyword:"type",params:{type: "string"},schema:schema14.properties.redirect.properties.path.type,parentSchema:schema14.properties.redirect.properties.path,data:data48};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data45.replacePrefix !== undefined){
let data49 = data45.replacePrefix;
if(typeof data49 !== "string"){
const err91 = {instancePath:instancePath+"/everyHost/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/replacePrefix",schemaPath:"#/definitions/everyHostRoute/properties/redirect/properties/replacePrefix/type",keyword:"type",params:{type: "string"},schema:schema14.properties.redirect.properties.replacePrefix.type,parentSchema:schema14.properties.redirect.properties.replacePrefix,data:data49};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data45.keepQuery !== undefined){
let data50 = data45.keepQuery;
if(typeof data50 !== "boolean"){
const err92 = {instancePath:instancePath+"/everyHost/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/keepQuery",schemaPath:"#/definitions/everyHostRoute/properties/redirect/properties/keepQuery/type",keyword:"type",params:{type: "boolean"},schema:schema14.properties.redirect.properties.keepQuery.type,parentSchema:schema14.properties.redirect.properties.keepQuery,data:data50};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data45.status !== undefined){
let data51 = data45.status;
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
const err93 = {instancePath:instancePath+"/everyHost/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/status",schemaPath:"#/definitions/everyHostRoute/properties/redirect/properties/status/type",keyword:"type",params:{type: "integer"},schema:schema14.properties.redirect.properties.status.type,parentSchema:schema14.properties.redirect.properties.status,data:data51};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(!(((((data51 === 301) || (data51 === 302)) || (data51 === 303)) || (data51 === 307)) || (data51 === 308))){
const err94 = {instancePath:instancePath+"/everyHost/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/status",schemaPath:"#/definitions/everyHostRoute/properties/redirect/properties/status/enum",keyword:"enum",params:{allowedValues: schema14.properties.redirect.properties.status.enum},schema:schema14.properties.redirect.properties.status.enum,parentSchema:schema14.properties.redirect.properties.status,data:data51};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/everyHost/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect",schemaPath:"#/definitions/everyHostRoute/properties/redirect/type",keyword:"type",params:{type: "object"},schema:schema14.properties.redirect.type,parentSchema:schema14.properties.redirect,data:data45};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data37.return !== undefined){
let data52 = data37.return;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.status === undefined){
const err96 = {instancePath:instancePath+"/everyHost/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/return",schemaPath:"#/definitions/everyHostRoute/properties/return/required",keyword:"required",params:{missingProperty: "status"},schema:schema14.properties.return.required,parentSchema:schema14.properties.return,data:data52};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
for(const key12 in data52){
if(!(((key12 === "status") || (key12 === "body")) || (key12 === "contentType"))){
const err97 = {instancePath:instancePath+"/everyHost/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/return",schemaPath:"#/definitions/everyHostRoute/properties/return/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},schema:false,parentSchema:schema14.properties.return,data:data52};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data52.status !== undefined){
let data53 = data52.status;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
const err98 = {instancePath:instancePath+"/everyHost/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/return/status",schemaPath:"#/definitions/everyHostRoute/properties/return/properties/status/type",keyword:"type",params:{type: "integer"},schema:schema14.properties.return.properties.status.type,parentSchema:schema14.properties.return.properties.status,data:data53};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 > 599 || isNaN(data53)){
const err99 = {instancePath:instancePath+"/everyHost/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/return/status",schemaPath:"#/definitions/everyHostRoute/properties/return/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},schema:599,parentSchema:schema14.properties.return.properties.status,data:data53};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(data53 < 200 || isNaN(data53)){
const err100 = {instancePath:instancePath+"/everyHost/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/return/status",schemaPath:"#/definitions/everyHostRoute/properties/return/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 200},schema:200,parentSchema:schema14.properties.return.properties.status,data:data53};
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
if(data52.body !== undefined){
let data54 = data52.body;
if(typeof data54 !== "string"){
const err101 = {instancePath:instancePath+"/everyHost/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/return/body",schemaPath:"#/definitions/everyHostRoute/properties/return/properties/body/type",keyword:"type",params:{type: "string"},schema:schema14.properties.return.properties.body.type,parentSchema:schema14.properties.return.properties.body,data:data54};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data52.contentType !== undefined){
let data55 = data52.contentType;
if(typeof data55 !== "string"){
const err102 = {instancePath:instancePath+"/everyHost/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/return/contentType",schemaPath:"#/definitions/everyHostRoute/properties/return/properties/contentType/type",keyword:"type",params:{type: "string"},schema:schema14.properties.return.properties.contentType.type,parentSchema:schema14.properties.return.properties.contentType,data:data55};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/everyHost/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/return",schemaPath:"#/definitions/everyHostRoute/properties/return/type",keyword:"type",params:{type: "object"},schema:schema14.properties.return.type,parentSchema:schema14.properties.return,data:data52};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data37.rewrite !== undefined){
let data56 = data37.rewrite;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
for(const key13 in data56){
if(!((key13 === "replacePrefix") || (key13 === "replacePath"))){
const err104 = {instancePath:instancePath+"/everyHost/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/rewrite",schemaPath:"#/definitions/everyHostRoute/properties/rewrite/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},schema:false,parentSchema:schema14.properties.rewrite,data:data56};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data56.replacePrefix !== undefined){
let data57 = data56.replacePrefix;
if(typeof data57 !== "string"){
const err105 = {instancePath:instancePath+"/everyHost/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/rewrite/replacePrefix",schemaPath:"#/definitions/everyHostRoute/properties/rewrite/properties/replacePrefix/type",keyword:"type",params:{type: "string"},schema:schema14.properties.rewrite.properties.replacePrefix.type,parentSchema:schema14.properties.rewrite.properties.replacePrefix,data:data57};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data56.replacePath !== undefined){
let data58 = data56.replacePath;
if(typeof data58 !== "string"){
const err106 = {instancePath:instancePath+"/everyHost/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/rewrite/replacePath",schemaPath:"#/definitions/everyHostRoute/properties/rewrite/properties/replacePath/type",keyword:"type",params:{type: "string"},schema:schema14.properties.rewrite.properties.replacePath.type,parentSchema:schema14.properties.rewrite.properties.replacePath,data:data58};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
else {
const err107 = {instancePath:instancePath+"/everyHost/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/rewrite",schemaPath:"#/definitions/everyHostRoute/properties/rewrite/type",keyword:"type",params:{type: "object"},schema:schema14.properties.rewrite.type,parentSchema:schema14.properties.rewrite,data:data56};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data37.requestHeaders !== undefined){
let data59 = data37.requestHeaders;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
for(const key14 in data59){
if(!(((key14 === "set") || (key14 === "add")) || (key14 === "remove"))){
const err108 = {instancePath:instancePath+"/everyHost/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders",schemaPath:"#/definitions/everyHostRoute/properties/requestHeaders/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},schema:false,parentSchema:schema14.properties.requestHeaders,data:data59};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data59.set !== undefined){
let data60 = data59.set;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
for(const key15 in data60){
let data61 = data60[key15];
if(typeof data61 !== "string"){
const err109 = {instancePath:instancePath+"/everyHost/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/set/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/everyHostRoute/properties/requestHeaders/properties/set/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema14.properties.requestHeaders.properties.set.additionalProperties.type,parentSchema:schema14.properties.requestHeaders.properties.set.additionalProperties,data:data61};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
else {
const err110 = {instancePath:instancePath+"/everyHost/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/set",schemaPath:"#/definitions/everyHostRoute/properties/requestHeaders/properties/set/type",keyword:"type",params:{type: "object"},schema:schema14.properties.requestHeaders.properties.set.type,parentSchema:schema14.properties.requestHeaders.properties.set,data:data60};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data59.add !== undefined){
let data62 = data59.add;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
for(const key16 in data62){
let data63 = data62[key16];
if(typeof data63 !== "string"){
const err111 = {instancePath:instancePath+"/everyHost/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/add/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/everyHostRoute/properties/requestHeaders/properties/add/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema14.properties.requestHeaders.properties.add.additionalProperties.type,parentSchema:schema14.properties.requestHeaders.properties.add.additionalProperties,data:data63};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/everyHost/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/add",schemaPath:"#/definitions/everyHostRoute/properties/requestHeaders/properties/add/type",keyword:"type",params:{type: "object"},schema:schema14.properties.requestHeaders.properties.add.type,parentSchema:schema14.properties.requestHeaders.properties.add,data:data62};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data59.remove !== undefined){
let data64 = data59.remove;
if(Array.isArray(data64)){
if(data64.length < 1){
const err113 = {instancePath:instancePath+"/everyHost/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/remove",schemaPath:"#/definitions/everyHostRoute/properties/requestHeaders/properties/remove/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema14.properties.requestHeaders.properties.remove,data:data64};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
const len6 = data64.length;
for(let i6=0; i6<len6; i6++){
let data65 = data64[i6];
if(typeof data65 !== "string"){
const err114 = {instancePath:instancePath+"/everyHost/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/remove/" + i6,schemaPath:"#/definitions/everyHostRoute/properties/requestHeaders/properties/remove/items/type",keyword:"type",params:{type: "string"},schema:schema14.properties.requestHeaders.properties.remove.items.type,parentSchema:schema14.properties.requestHeaders.properties.remove.items,data:data65};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath:instancePath+"/everyHost/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/remove",schemaPath:"#/definitions/everyHostRoute/properties/requestHeaders/properties/remove/type",keyword:"type",params:{type: "array"},schema:schema14.properties.requestHeaders.properties.remove.type,parentSchema:schema14.properties.requestHeaders.properties.remove,data:data64};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
else {
const err116 = {instancePath:instancePath+"/everyHost/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders",schemaPath:"#/definitions/everyHostRoute/properties/requestHeaders/type",keyword:"type",params:{type: "object"},schema:schema14.properties.requestHeaders.type,parentSchema:schema14.properties.requestHeaders,data:data59};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data37.responseHeaders !== undefined){
let data66 = data37.responseHeaders;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
for(const key17 in data66){
if(!(((key17 === "set") || (key17 === "add")) || (key17 === "remove"))){
const err117 = {instancePath:instancePath+"/everyHost/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders",schemaPath:"#/definitions/everyHostRoute/properties/responseHeaders/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},schema:false,parentSchema:schema14.properties.responseHeaders,data:data66};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data66.set !== undefined){
let data67 = data66.set;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
for(const key18 in data67){
let data68 = data67[key18];
if(typeof data68 !== "string"){
const err118 = {instancePath:instancePath+"/everyHost/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/set/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/everyHostRoute/properties/responseHeaders/properties/set/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema14.properties.responseHeaders.properties.set.additionalProperties.type,parentSchema:schema14.properties.responseHeaders.properties.set.additionalProperties,data:data68};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
else {
const err119 = {instancePath:instancePath+"/everyHost/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/set",schemaPath:"#/definitions/everyHostRoute/properties/responseHeaders/properties/set/type",keyword:"type",params:{type: "object"},schema:schema14.properties.responseHeaders.properties.set.type,parentSchema:schema14.properties.responseHeaders.properties.set,data:data67};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data66.add !== undefined){
let data69 = data66.add;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
for(const key19 in data69){
let data70 = data69[key19];
if(typeof data70 !== "string"){
const err120 = {instancePath:instancePath+"/everyHost/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/add/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/everyHostRoute/properties/responseHeaders/properties/add/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema14.properties.responseHeaders.properties.add.additionalProperties.type,parentSchema:schema14.properties.responseHeaders.properties.add.additionalProperties,data:data70};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
else {
const err121 = {instancePath:instancePath+"/everyHost/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/add",schemaPath:"#/definitions/everyHostRoute/properties/responseHeaders/properties/add/type",keyword:"type",params:{type: "object"},schema:schema14.properties.responseHeaders.properties.add.type,parentSchema:schema14.properties.responseHeaders.properties.add,data:data69};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data66.remove !== undefined){
let data71 = data66.remove;
if(Array.isArray(data71)){
if(data71.length < 1){
const err122 = {instancePath:instancePath+"/everyHost/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/remove",schemaPath:"#/definitions/everyHostRoute/properties/responseHeaders/properties/remove/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema14.properties.responseHeaders.properties.remove,data:data71};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
const len7 = data71.length;
for(let i7=0; i7<len7; i7++){
let data72 = data71[i7];
if(typeof data72 !== "string"){
const err123 = {instancePath:instancePath+"/everyHost/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/remove/" + i7,schemaPath:"#/definitions/everyHostRoute/properties/responseHeaders/properties/remove/items/type",keyword:"type",params:{type: "string"},schema:schema14.properties.responseHeaders.properties.remove.items.type,parentSchema:schema14.properties.responseHeaders.properties.remove.items,data:data72};
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
const err124 = {instancePath:instancePath+"/everyHost/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/remove",schemaPath:"#/definitions/everyHostRoute/properties/responseHeaders/properties/remove/type",keyword:"type",params:{type: "array"},schema:schema14.properties.responseHeaders.properties.remove.type,parentSchema:schema14.properties.responseHeaders.properties.remove,data:data71};
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
const err125 = {instancePath:instancePath+"/everyHost/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders",schemaPath:"#/definitions/everyHostRoute/properties/responseHeaders/type",keyword:"type",params:{type: "object"},schema:schema14.properties.responseHeaders.type,parentSchema:schema14.properties.responseHeaders,data:data66};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data37.auth !== undefined){
let data73 = data37.auth;
if(typeof data73 !== "string"){
const err126 = {instancePath:instancePath+"/everyHost/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/auth",schemaPath:"#/definitions/everyHostRoute/properties/auth/type",keyword:"type",params:{type: "string"},schema:schema14.properties.auth.type,parentSchema:schema14.properties.auth,data:data73};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data37.timeout !== undefined){
let data74 = data37.timeout;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
for(const key20 in data74){
if(!((key20 === "server") || (key20 === "tunnel"))){
const err127 = {instancePath:instancePath+"/everyHost/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/definitions/everyHostRoute/properties/timeout/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},schema:false,parentSchema:schema14.properties.timeout,data:data74};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data74.server !== undefined){
let data75 = data74.server;
if(typeof data75 !== "string"){
const err128 = {instancePath:instancePath+"/everyHost/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout/server",schemaPath:"#/definitions/everyHostRoute/properties/timeout/properties/server/type",keyword:"type",params:{type: "string"},schema:schema14.properties.timeout.properties.server.type,parentSchema:schema14.properties.timeout.properties.server,data:data75};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data74.tunnel !== undefined){
let data76 = data74.tunnel;
if(typeof data76 !== "string"){
const err129 = {instancePath:instancePath+"/everyHost/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout/tunnel",schemaPath:"#/definitions/everyHostRoute/properties/timeout/properties/tunnel/type",keyword:"type",params:{type: "string"},schema:schema14.properties.timeout.properties.tunnel.type,parentSchema:schema14.properties.timeout.properties.tunnel,data:data76};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
else {
const err130 = {instancePath:instancePath+"/everyHost/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/definitions/everyHostRoute/properties/timeout/type",keyword:"type",params:{type: "object"},schema:schema14.properties.timeout.type,parentSchema:schema14.properties.timeout,data:data74};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data37.log !== undefined){
let data77 = data37.log;
if(typeof data77 !== "string"){
const err131 = {instancePath:instancePath+"/everyHost/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/log",schemaPath:"#/definitions/everyHostRoute/properties/log/type",keyword:"type",params:{type: "string"},schema:schema14.properties.log.type,parentSchema:schema14.properties.log,data:data77};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data37.encodedSlashes !== undefined){
let data78 = data37.encodedSlashes;
if(typeof data78 !== "string"){
const err132 = {instancePath:instancePath+"/everyHost/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/encodedSlashes",schemaPath:"#/definitions/everyHostRoute/properties/encodedSlashes/type",keyword:"type",params:{type: "string"},schema:schema14.properties.encodedSlashes.type,parentSchema:schema14.properties.encodedSlashes,data:data78};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(!(data78 === "pass")){
const err133 = {instancePath:instancePath+"/everyHost/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/encodedSlashes",schemaPath:"#/definitions/everyHostRoute/properties/encodedSlashes/enum",keyword:"enum",params:{allowedValues: schema14.properties.encodedSlashes.enum},schema:schema14.properties.encodedSlashes.enum,parentSchema:schema14.properties.encodedSlashes,data:data78};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
else {
const err134 = {instancePath:instancePath+"/everyHost/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/everyHostRoute/type",keyword:"type",params:{type: "object"},schema:schema14.type,parentSchema:schema14,data:data37};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
else {
const err135 = {instancePath:instancePath+"/everyHost",schemaPath:"#/properties/everyHost/type",keyword:"type",params:{type: "object"},schema:schema11.properties.everyHost.type,parentSchema:schema11.properties.everyHost,data:data36};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data.userlists !== undefined){
let data79 = data.userlists;
if(Array.isArray(data79)){
if(data79.length < 0){
const err136 = {instancePath:instancePath+"/userlists",schemaPath:"#/properties/userlists/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema11.properties.userlists,data:data79};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
const len8 = data79.length;
for(let i8=0; i8<len8; i8++){
let data80 = data79[i8];
if(typeof data80 !== "string"){
const err137 = {instancePath:instancePath+"/userlists/" + i8,schemaPath:"#/properties/userlists/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.userlists.items.type,parentSchema:schema11.properties.userlists.items,data:data80};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
else {
const err138 = {instancePath:instancePath+"/userlists",schemaPath:"#/properties/userlists/type",keyword:"type",params:{type: "array"},schema:schema11.properties.userlists.type,parentSchema:schema11.properties.userlists,data:data79};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data.policy !== undefined){
let data81 = data.policy;
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
for(const key21 in data81){
if(!((((key21 === "loopback") || (key21 === "haproxy")) || (key21 === "tests")) || (key21 === "blastRadius"))){
const err139 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},schema:false,parentSchema:schema11.properties.policy,data:data81};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data81.loopback !== undefined){
let data82 = data81.loopback;
if(typeof data82 !== "string"){
const err140 = {instancePath:instancePath+"/policy/loopback",schemaPath:"#/properties/policy/properties/loopback/type",keyword:"type",params:{type: "string"},schema:schema11.properties.policy.properties.loopback.type,parentSchema:schema11.properties.policy.properties.loopback,data:data82};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(!((data82 === "allowed") || (data82 === "refused"))){
const err141 = {instancePath:instancePath+"/policy/loopback",schemaPath:"#/properties/policy/properties/loopback/enum",keyword:"enum",params:{allowedValues: schema11.properties.policy.properties.loopback.enum},schema:schema11.properties.policy.properties.loopback.enum,parentSchema:schema11.properties.policy.properties.loopback,data:data82};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data81.haproxy !== undefined){
let data83 = data81.haproxy;
if(Array.isArray(data83)){
if(data83.length < 0){
const err142 = {instancePath:instancePath+"/policy/haproxy",schemaPath:"#/properties/policy/properties/haproxy/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema11.properties.policy.properties.haproxy,data:data83};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
const len9 = data83.length;
for(let i9=0; i9<len9; i9++){
let data84 = data83[i9];
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(data84.team === undefined){
const err143 = {instancePath:instancePath+"/policy/haproxy/" + i9,schemaPath:"#/properties/policy/properties/haproxy/items/required",keyword:"required",params:{missingProperty: "team"},schema:schema11.properties.policy.properties.haproxy.items.required,parentSchema:schema11.properties.policy.properties.haproxy.items,data:data84};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(data84.keyword === undefined){
const err144 = {instancePath:instancePath+"/policy/haproxy/" + i9,schemaPath:"#/properties/policy/properties/haproxy/items/required",keyword:"required",params:{missingProperty: "keyword"},schema:schema11.properties.policy.properties.haproxy.items.required,parentSchema:schema11.properties.policy.properties.haproxy.items,data:data84};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(data84.reason === undefined){
const err145 = {instancePath:instancePath+"/policy/haproxy/" + i9,schemaPath:"#/properties/policy/properties/haproxy/items/required",keyword:"required",params:{missingProperty: "reason"},schema:schema11.properties.policy.properties.haproxy.items.required,parentSchema:schema11.properties.policy.properties.haproxy.items,data:data84};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
for(const key22 in data84){
if(!(((key22 === "team") || (key22 === "keyword")) || (key22 === "reason"))){
const err146 = {instancePath:instancePath+"/policy/haproxy/" + i9,schemaPath:"#/properties/policy/properties/haproxy/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},schema:false,parentSchema:schema11.properties.policy.properties.haproxy.items,data:data84};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data84.team !== undefined){
let data85 = data84.team;
if(typeof data85 !== "string"){
const err147 = {instancePath:instancePath+"/policy/haproxy/" + i9+"/team",schemaPath:"#/properties/policy/properties/haproxy/items/properties/team/type",keyword:"type",params:{type: "string"},schema:schema11.properties.policy.properties.haproxy.items.properties.team.type,parentSchema:schema11.properties.policy.properties.haproxy.items.properties.team,data:data85};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data84.keyword !== undefined){
let data86 = data84.keyword;
if(typeof data86 !== "string"){
const err148 = {instancePath:instancePath+"/policy/haproxy/" + i9+"/keyword",schemaPath:"#/properties/policy/properties/haproxy/items/properties/keyword/type",keyword:"type",params:{type: "string"},schema:schema11.properties.policy.properties.haproxy.items.properties.keyword.type,parentSchema:schema11.properties.policy.properties.haproxy.items.properties.keyword,data:data86};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data84.reason !== undefined){
let data87 = data84.reason;
if(typeof data87 !== "string"){
const err149 = {instancePath:instancePath+"/policy/haproxy/" + i9+"/reason",schemaPath:"#/properties/policy/properties/haproxy/items/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema11.properties.policy.properties.haproxy.items.properties.reason.type,parentSchema:schema11.properties.policy.properties.haproxy.items.properties.reason,data:data87};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
}
else {
const err150 = {instancePath:instancePath+"/policy/haproxy/" + i9,schemaPath:"#/properties/policy/properties/haproxy/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.policy.properties.haproxy.items.type,parentSchema:schema11.properties.policy.properties.haproxy.items,data:data84};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
}
else {
const err151 = {instancePath:instancePath+"/policy/haproxy",schemaPath:"#/properties/policy/properties/haproxy/type",keyword:"type",params:{type: "array"},schema:schema11.properties.policy.properties.haproxy.type,parentSchema:schema11.properties.policy.properties.haproxy,data:data83};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data81.tests !== undefined){
let data88 = data81.tests;
if(typeof data88 !== "string"){
const err152 = {instancePath:instancePath+"/policy/tests",schemaPath:"#/properties/policy/properties/tests/type",keyword:"type",params:{type: "string"},schema:schema11.properties.policy.properties.tests.type,parentSchema:schema11.properties.policy.properties.tests,data:data88};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(!(data88 === "required")){
const err153 = {instancePath:instancePath+"/policy/tests",schemaPath:"#/properties/policy/properties/tests/enum",keyword:"enum",params:{allowedValues: schema11.properties.policy.properties.tests.enum},schema:schema11.properties.policy.properties.tests.enum,parentSchema:schema11.properties.policy.properties.tests,data:data88};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data81.blastRadius !== undefined){
let data89 = data81.blastRadius;
if(!(((typeof data89 == "number") && (!(data89 % 1) && !isNaN(data89))) && (isFinite(data89)))){
const err154 = {instancePath:instancePath+"/policy/blastRadius",schemaPath:"#/properties/policy/properties/blastRadius/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.policy.properties.blastRadius.type,parentSchema:schema11.properties.policy.properties.blastRadius,data:data89};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if((typeof data89 == "number") && (isFinite(data89))){
if(data89 > 100 || isNaN(data89)){
const err155 = {instancePath:instancePath+"/policy/blastRadius",schemaPath:"#/properties/policy/properties/blastRadius/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema11.properties.policy.properties.blastRadius,data:data89};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(data89 < 1 || isNaN(data89)){
const err156 = {instancePath:instancePath+"/policy/blastRadius",schemaPath:"#/properties/policy/properties/blastRadius/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema11.properties.policy.properties.blastRadius,data:data89};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
}
}
else {
const err157 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type: "object"},schema:schema11.properties.policy.type,parentSchema:schema11.properties.policy,data:data81};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data.haproxy !== undefined){
let data90 = data.haproxy;
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
for(const key23 in data90){
if(!(key23 === "versions")){
const err158 = {instancePath:instancePath+"/haproxy",schemaPath:"#/properties/haproxy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},schema:false,parentSchema:schema11.properties.haproxy,data:data90};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data90.versions !== undefined){
let data91 = data90.versions;
if(Array.isArray(data91)){
if(data91.length < 1){
const err159 = {instancePath:instancePath+"/haproxy/versions",schemaPath:"#/properties/haproxy/properties/versions/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema11.properties.haproxy.properties.versions,data:data91};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
const len10 = data91.length;
for(let i10=0; i10<len10; i10++){
let data92 = data91[i10];
if(typeof data92 !== "string"){
const err160 = {instancePath:instancePath+"/haproxy/versions/" + i10,schemaPath:"#/properties/haproxy/properties/versions/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.haproxy.properties.versions.items.type,parentSchema:schema11.properties.haproxy.properties.versions.items,data:data92};
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
const err161 = {instancePath:instancePath+"/haproxy/versions",schemaPath:"#/properties/haproxy/properties/versions/type",keyword:"type",params:{type: "array"},schema:schema11.properties.haproxy.properties.versions.type,parentSchema:schema11.properties.haproxy.properties.versions,data:data91};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
}
else {
const err162 = {instancePath:instancePath+"/haproxy",schemaPath:"#/properties/haproxy/type",keyword:"type",params:{type: "object"},schema:schema11.properties.haproxy.type,parentSchema:schema11.properties.haproxy,data:data90};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data.defaults !== undefined){
let data93 = data.defaults;
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
for(const key24 in data93){
if(!((key24 === "listener") || (key24 === "timeout"))){
const err163 = {instancePath:instancePath+"/defaults",schemaPath:"#/properties/defaults/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},schema:false,parentSchema:schema11.properties.defaults,data:data93};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data93.listener !== undefined){
let data94 = data93.listener;
if(typeof data94 !== "string"){
const err164 = {instancePath:instancePath+"/defaults/listener",schemaPath:"#/properties/defaults/properties/listener/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.listener.type,parentSchema:schema11.properties.defaults.properties.listener,data:data94};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data93.timeout !== undefined){
let data95 = data93.timeout;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
for(const key25 in data95){
if(!(((((((key25 === "connect") || (key25 === "client")) || (key25 === "server")) || (key25 === "queue")) || (key25 === "httpRequest")) || (key25 === "httpKeepAlive")) || (key25 === "tunnel"))){
const err165 = {instancePath:instancePath+"/defaults/timeout",schemaPath:"#/properties/defaults/properties/timeout/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},schema:false,parentSchema:schema11.properties.defaults.properties.timeout,data:data95};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data95.connect !== undefined){
let data96 = data95.connect;
if(typeof data96 !== "string"){
const err166 = {instancePath:instancePath+"/defaults/timeout/connect",schemaPath:"#/properties/defaults/properties/timeout/properties/connect/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.timeout.properties.connect.type,parentSchema:schema11.properties.defaults.properties.timeout.properties.connect,data:data96};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data95.client !== undefined){
let data97 = data95.client;
if(typeof data97 !== "string"){
const err167 = {instancePath:instancePath+"/defaults/timeout/client",schemaPath:"#/properties/defaults/properties/timeout/properties/client/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.timeout.properties.client.type,parentSchema:schema11.properties.defaults.properties.timeout.properties.client,data:data97};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data95.server !== undefined){
let data98 = data95.server;
if(typeof data98 !== "string"){
const err168 = {instancePath:instancePath+"/defaults/timeout/server",schemaPath:"#/properties/defaults/properties/timeout/properties/server/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.timeout.properties.server.type,parentSchema:schema11.properties.defaults.properties.timeout.properties.server,data:data98};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data95.queue !== undefined){
let data99 = data95.queue;
if(typeof data99 !== "string"){
const err169 = {instancePath:instancePath+"/defaults/timeout/queue",schemaPath:"#/properties/defaults/properties/timeout/properties/queue/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.timeout.properties.queue.type,parentSchema:schema11.properties.defaults.properties.timeout.properties.queue,data:data99};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data95.httpRequest !== undefined){
let data100 = data95.httpRequest;
if(typeof data100 !== "string"){
const err170 = {instancePath:instancePath+"/defaults/timeout/httpRequest",schemaPath:"#/properties/defaults/properties/timeout/properties/httpRequest/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.timeout.properties.httpRequest.type,parentSchema:schema11.properties.defaults.properties.timeout.properties.httpRequest,data:data100};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data95.httpKeepAlive !== undefined){
let data101 = data95.httpKeepAlive;
if(typeof data101 !== "string"){
const err171 = {instancePath:instancePath+"/defaults/timeout/httpKeepAlive",schemaPath:"#/properties/defaults/properties/timeout/properties/httpKeepAlive/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.timeout.properties.httpKeepAlive.type,parentSchema:schema11.properties.defaults.properties.timeout.properties.httpKeepAlive,data:data101};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data95.tunnel !== undefined){
let data102 = data95.tunnel;
if(typeof data102 !== "string"){
const err172 = {instancePath:instancePath+"/defaults/timeout/tunnel",schemaPath:"#/properties/defaults/properties/timeout/properties/tunnel/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.timeout.properties.tunnel.type,parentSchema:schema11.properties.defaults.properties.timeout.properties.tunnel,data:data102};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
}
else {
const err173 = {instancePath:instancePath+"/defaults/timeout",schemaPath:"#/properties/defaults/properties/timeout/type",keyword:"type",params:{type: "object"},schema:schema11.properties.defaults.properties.timeout.type,parentSchema:schema11.properties.defaults.properties.timeout,data:data95};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
}
else {
const err174 = {instancePath:instancePath+"/defaults",schemaPath:"#/properties/defaults/type",keyword:"type",params:{type: "object"},schema:schema11.properties.defaults.type,parentSchema:schema11.properties.defaults,data:data93};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data.requests !== undefined){
let data103 = data.requests;
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
for(const key26 in data103){
if(!((((key26 === "upgrades") || (key26 === "headerNames")) || (key26 === "trustForwarded")) || (key26 === "forwarded"))){
const err175 = {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},schema:false,parentSchema:schema11.properties.requests,data:data103};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data103.upgrades !== undefined){
let data104 = data103.upgrades;
if(Array.isArray(data104)){
if(data104.length < 0){
const err176 = {instancePath:instancePath+"/requests/upgrades",schemaPath:"#/properties/requests/properties/upgrades/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema11.properties.requests.properties.upgrades,data:data104};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
const len11 = data104.length;
for(let i11=0; i11<len11; i11++){
let data105 = data104[i11];
if(typeof data105 !== "string"){
const err177 = {instancePath:instancePath+"/requests/upgrades/" + i11,schemaPath:"#/properties/requests/properties/upgrades/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.requests.properties.upgrades.items.type,parentSchema:schema11.properties.requests.properties.upgrades.items,data:data105};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
}
else {
const err178 = {instancePath:instancePath+"/requests/upgrades",schemaPath:"#/properties/requests/properties/upgrades/type",keyword:"type",params:{type: "array"},schema:schema11.properties.requests.properties.upgrades.type,parentSchema:schema11.properties.requests.properties.upgrades,data:data104};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data103.headerNames !== undefined){
let data106 = data103.headerNames;
if(typeof data106 !== "string"){
const err179 = {instancePath:instancePath+"/requests/headerNames",schemaPath:"#/properties/requests/properties/headerNames/type",keyword:"type",params:{type: "string"},schema:schema11.properties.requests.properties.headerNames.type,parentSchema:schema11.properties.requests.properties.headerNames,data:data106};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(!((data106 === "delete") || (data106 === "preserve"))){
const err180 = {instancePath:instancePath+"/requests/headerNames",schemaPath:"#/properties/requests/properties/headerNames/enum",keyword:"enum",params:{allowedValues: schema11.properties.requests.properties.headerNames.enum},schema:schema11.properties.requests.properties.headerNames.enum,parentSchema:schema11.properties.requests.properties.headerNames,data:data106};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data103.trustForwarded !== undefined){
let data107 = data103.trustForwarded;
if(Array.isArray(data107)){
if(data107.length < 0){
const err181 = {instancePath:instancePath+"/requests/trustForwarded",schemaPath:"#/properties/requests/properties/trustForwarded/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema11.properties.requests.properties.trustForwarded,data:data107};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
const len12 = data107.length;
for(let i12=0; i12<len12; i12++){
let data108 = data107[i12];
if(typeof data108 !== "string"){
const err182 = {instancePath:instancePath+"/requests/trustForwarded/" + i12,schemaPath:"#/properties/requests/properties/trustForwarded/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.requests.properties.trustForwarded.items.type,parentSchema:schema11.properties.requests.properties.trustForwarded.items,data:data108};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
}
else {
const err183 = {instancePath:instancePath+"/requests/trustForwarded",schemaPath:"#/properties/requests/properties/trustForwarded/type",keyword:"type",params:{type: "array"},schema:schema11.properties.requests.properties.trustForwarded.type,parentSchema:schema11.properties.requests.properties.trustForwarded,data:data107};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data103.forwarded !== undefined){
let data109 = data103.forwarded;
if(typeof data109 !== "string"){
const err184 = {instancePath:instancePath+"/requests/forwarded",schemaPath:"#/properties/requests/properties/forwarded/type",keyword:"type",params:{type: "string"},schema:schema11.properties.requests.properties.forwarded.type,parentSchema:schema11.properties.requests.properties.forwarded,data:data109};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if(!(data109 === "rfc7239")){
const err185 = {instancePath:instancePath+"/requests/forwarded",schemaPath:"#/properties/requests/properties/forwarded/enum",keyword:"enum",params:{allowedValues: schema11.properties.requests.properties.forwarded.enum},schema:schema11.properties.requests.properties.forwarded.enum,parentSchema:schema11.properties.requests.properties.forwarded,data:data109};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
}
else {
const err186 = {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/type",keyword:"type",params:{type: "object"},schema:schema11.properties.requests.type,parentSchema:schema11.properties.requests,data:data103};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data.logs !== undefined){
let data110 = data.logs;
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
if(data110.target === undefined){
const err187 = {instancePath:instancePath+"/logs",schemaPath:"#/properties/logs/required",keyword:"required",params:{missingProperty: "target"},schema:schema11.properties.logs.required,parentSchema:schema11.properties.logs,data:data110};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
for(const key27 in data110){
if(!((((((key27 === "target") || (key27 === "format")) || (key27 === "header")) || (key27 === "requestHeaders")) || (key27 === "responseHeaders")) || (key27 === "secretHeaders"))){
const err188 = {instancePath:instancePath+"/logs",schemaPath:"#/properties/logs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},schema:false,parentSchema:schema11.properties.logs,data:data110};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data110.target !== undefined){
let data111 = data110.target;
if(typeof data111 !== "string"){
const err189 = {instancePath:instancePath+"/logs/target",schemaPath:"#/properties/logs/properties/target/type",keyword:"type",params:{type: "string"},schema:schema11.properties.logs.properties.target.type,parentSchema:schema11.properties.logs.properties.target,data:data111};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data110.format !== undefined){
let data112 = data110.format;
if(typeof data112 !== "string"){
const err190 = {instancePath:instancePath+"/logs/format",schemaPath:"#/properties/logs/properties/format/type",keyword:"type",params:{type: "string"},schema:schema11.properties.logs.properties.format.type,parentSchema:schema11.properties.logs.properties.format,data:data112};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(!((data112 === "json") || (data112 === "text"))){
const err191 = {instancePath:instancePath+"/logs/format",schemaPath:"#/properties/logs/properties/format/enum",keyword:"enum",params:{allowedValues: schema11.properties.logs.properties.format.enum},schema:schema11.properties.logs.properties.format.enum,parentSchema:schema11.properties.logs.properties.format,data:data112};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data110.header !== undefined){
let data113 = data110.header;
if(typeof data113 !== "string"){
const err192 = {instancePath:instancePath+"/logs/header",schemaPath:"#/properties/logs/properties/header/type",keyword:"type",params:{type: "string"},schema:schema11.properties.logs.properties.header.type,parentSchema:schema11.properties.logs.properties.header,data:data113};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if(!(((data113 === "rfc3164") || (data113 === "rfc5424")) || (data113 === "none"))){
const err193 = {instancePath:instancePath+"/logs/header",schemaPath:"#/properties/logs/properties/header/enum",keyword:"enum",params:{allowedValues: schema11.properties.logs.properties.header.enum},schema:schema11.properties.logs.properties.header.enum,parentSchema:schema11.properties.logs.properties.header,data:data113};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data110.requestHeaders !== undefined){
let data114 = data110.requestHeaders;
if(Array.isArray(data114)){
if(data114.length > 8){
const err194 = {instancePath:instancePath+"/logs/requestHeaders",schemaPath:"#/properties/logs/properties/requestHeaders/maxItems",keyword:"maxItems",params:{limit: 8},schema:8,parentSchema:schema11.properties.logs.properties.requestHeaders,data:data114};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if(data114.length < 0){
const err195 = {instancePath:instancePath+"/logs/requestHeaders",schemaPath:"#/properties/logs/properties/requestHeaders/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema11.properties.logs.properties.requestHeaders,data:data114};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
const len13 = data114.length;
for(let i13=0; i13<len13; i13++){
let data115 = data114[i13];
if(typeof data115 !== "string"){
const err196 = {instancePath:instancePath+"/logs/requestHeaders/" + i13,schemaPath:"#/properties/logs/properties/requestHeaders/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.logs.properties.requestHeaders.items.type,parentSchema:schema11.properties.logs.properties.requestHeaders.items,data:data115};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
}
else {
const err197 = {instancePath:instancePath+"/logs/requestHeaders",schemaPath:"#/properties/logs/properties/requestHeaders/type",keyword:"type",params:{type: "array"},schema:schema11.properties.logs.properties.requestHeaders.type,parentSchema:schema11.properties.logs.properties.requestHeaders,data:data114};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data110.responseHeaders !== undefined){
let data116 = data110.responseHeaders;
if(Array.isArray(data116)){
if(data116.length > 4){
const err198 = {instancePath:instancePath+"/logs/responseHeaders",schemaPath:"#/properties/logs/properties/responseHeaders/maxItems",keyword:"maxItems",params:{limit: 4},schema:4,parentSchema:schema11.properties.logs.properties.responseHeaders,data:data116};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
if(data116.length < 0){
const err199 = {instancePath:instancePath+"/logs/responseHeaders",schemaPath:"#/properties/logs/properties/responseHeaders/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema11.properties.logs.properties.responseHeaders,data:data116};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
const len14 = data116.length;
for(let i14=0; i14<len14; i14++){
let data117 = data116[i14];
if(typeof data117 !== "string"){
const err200 = {instancePath:instancePath+"/logs/responseHeaders/" + i14,schemaPath:"#/properties/logs/properties/responseHeaders/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.logs.properties.responseHeaders.items.type,parentSchema:schema11.properties.logs.properties.responseHeaders.items,data:data117};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
}
else {
const err201 = {instancePath:instancePath+"/logs/responseHeaders",schemaPath:"#/properties/logs/properties/responseHeaders/type",keyword:"type",params:{type: "array"},schema:schema11.properties.logs.properties.responseHeaders.type,parentSchema:schema11.properties.logs.properties.responseHeaders,data:data116};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data110.secretHeaders !== undefined){
let data118 = data110.secretHeaders;
if(Array.isArray(data118)){
if(data118.length < 0){
const err202 = {instancePath:instancePath+"/logs/secretHeaders",schemaPath:"#/properties/logs/properties/secretHeaders/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema11.properties.logs.properties.secretHeaders,data:data118};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
const len15 = data118.length;
for(let i15=0; i15<len15; i15++){
let data119 = data118[i15];
if(typeof data119 !== "string"){
const err203 = {instancePath:instancePath+"/logs/secretHeaders/" + i15,schemaPath:"#/properties/logs/properties/secretHeaders/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.logs.properties.secretHeaders.items.type,parentSchema:schema11.properties.logs.properties.secretHeaders.items,data:data119};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
}
else {
const err204 = {instancePath:instancePath+"/logs/secretHeaders",schemaPath:"#/properties/logs/properties/secretHeaders/type",keyword:"type",params:{type: "array"},schema:schema11.properties.logs.properties.secretHeaders.type,parentSchema:schema11.properties.logs.properties.secretHeaders,data:data118};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
}
else {
const err205 = {instancePath:instancePath+"/logs",schemaPath:"#/properties/logs/type",keyword:"type",params:{type: "object"},schema:schema11.properties.logs.type,parentSchema:schema11.properties.logs,data:data110};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data.limits !== undefined){
let data120 = data.limits;
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
for(const key28 in data120){
if(!((key28 === "maxconn") || (key28 === "fileDescriptors"))){
const err206 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},schema:false,parentSchema:schema11.properties.limits,data:data120};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data120.maxconn !== undefined){
let data121 = data120.maxconn;
if(!(((typeof data121 == "number") && (!(data121 % 1) && !isNaN(data121))) && (isFinite(data121)))){
const err207 = {instancePath:instancePath+"/limits/maxconn",schemaPath:"#/properties/limits/properties/maxconn/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.limits.properties.maxconn.type,parentSchema:schema11.properties.limits.properties.maxconn,data:data121};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if((typeof data121 == "number") && (isFinite(data121))){
if(data121 > 10000000 || isNaN(data121)){
const err208 = {instancePath:instancePath+"/limits/maxconn",schemaPath:"#/properties/limits/properties/maxconn/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},schema:10000000,parentSchema:schema11.properties.limits.properties.maxconn,data:data121};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
if(data121 < 1 || isNaN(data121)){
const err209 = {instancePath:instancePath+"/limits/maxconn",schemaPath:"#/properties/limits/properties/maxconn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema11.properties.limits.properties.maxconn,data:data121};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
}
if(data120.fileDescriptors !== undefined){
let data122 = data120.fileDescriptors;
if(!(((typeof data122 == "number") && (!(data122 % 1) && !isNaN(data122))) && (isFinite(data122)))){
const err210 = {instancePath:instancePath+"/limits/fileDescriptors",schemaPath:"#/properties/limits/properties/fileDescriptors/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.limits.properties.fileDescriptors.type,parentSchema:schema11.properties.limits.properties.fileDescriptors,data:data122};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if((typeof data122 == "number") && (isFinite(data122))){
if(data122 > 100000000 || isNaN(data122)){
const err211 = {instancePath:instancePath+"/limits/fileDescriptors",schemaPath:"#/properties/limits/properties/fileDescriptors/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000000},schema:100000000,parentSchema:schema11.properties.limits.properties.fileDescriptors,data:data122};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
if(data122 < 100 || isNaN(data122)){
const err212 = {instancePath:instancePath+"/limits/fileDescriptors",schemaPath:"#/properties/limits/properties/fileDescriptors/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},schema:100,parentSchema:schema11.properties.limits.properties.fileDescriptors,data:data122};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
}
}
else {
const err213 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"},schema:schema11.properties.limits.type,parentSchema:schema11.properties.limits,data:data120};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data.reload !== undefined){
let data123 = data.reload;
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
for(const key29 in data123){
if(!(((key29 === "atMostEvery") || (key29 === "endOldWorkersAfter")) || (key29 === "keepOldWorkers"))){
const err214 = {instancePath:instancePath+"/reload",schemaPath:"#/properties/reload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},schema:false,parentSchema:schema11.properties.reload,data:data123};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data123.atMostEvery !== undefined){
let data124 = data123.atMostEvery;
if(typeof data124 !== "string"){
const err215 = {instancePath:instancePath+"/reload/atMostEvery",schemaPath:"#/properties/reload/properties/atMostEvery/type",keyword:"type",params:{type: "string"},schema:schema11.properties.reload.properties.atMostEvery.type,parentSchema:schema11.properties.reload.properties.atMostEvery,data:data124};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data123.endOldWorkersAfter !== undefined){
let data125 = data123.endOldWorkersAfter;
if(typeof data125 !== "string"){
const err216 = {instancePath:instancePath+"/reload/endOldWorkersAfter",schemaPath:"#/properties/reload/properties/endOldWorkersAfter/type",keyword:"type",params:{type: "string"},schema:schema11.properties.reload.properties.endOldWorkersAfter.type,parentSchema:schema11.properties.reload.properties.endOldWorkersAfter,data:data125};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data123.keepOldWorkers !== undefined){
let data126 = data123.keepOldWorkers;
if(!(((typeof data126 == "number") && (!(data126 % 1) && !isNaN(data126))) && (isFinite(data126)))){
const err217 = {instancePath:instancePath+"/reload/keepOldWorkers",schemaPath:"#/properties/reload/properties/keepOldWorkers/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.reload.properties.keepOldWorkers.type,parentSchema:schema11.properties.reload.properties.keepOldWorkers,data:data126};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
if((typeof data126 == "number") && (isFinite(data126))){
if(data126 > 50 || isNaN(data126)){
const err218 = {instancePath:instancePath+"/reload/keepOldWorkers",schemaPath:"#/properties/reload/properties/keepOldWorkers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50},schema:50,parentSchema:schema11.properties.reload.properties.keepOldWorkers,data:data126};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
if(data126 < 1 || isNaN(data126)){
const err219 = {instancePath:instancePath+"/reload/keepOldWorkers",schemaPath:"#/properties/reload/properties/keepOldWorkers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema11.properties.reload.properties.keepOldWorkers,data:data126};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
}
}
else {
const err220 = {instancePath:instancePath+"/reload",schemaPath:"#/properties/reload/type",keyword:"type",params:{type: "object"},schema:schema11.properties.reload.type,parentSchema:schema11.properties.reload,data:data123};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data.keepServersFor !== undefined){
let data127 = data.keepServersFor;
if(typeof data127 !== "string"){
const err221 = {instancePath:instancePath+"/keepServersFor",schemaPath:"#/properties/keepServersFor/type",keyword:"type",params:{type: "string"},schema:schema11.properties.keepServersFor.type,parentSchema:schema11.properties.keepServersFor,data:data127};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
}
else {
const err222 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
