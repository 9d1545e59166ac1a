// @ts-nocheck
// Made by `npm run generate` out of schemas/. Do not edit.
export default validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"RouteFile","type":"object","additionalProperties":false,"properties":{"host":{"type":["string","array"],"items":{"type":"string","examples":["shop.example.com"]},"minItems":1,"examples":["shop.example.com",["shop.example.com","*.shop.example.com"]]},"routes":{"type":"object","additionalProperties":{"$ref":"#/definitions/route"},"examples":[{"storefront":{"pathPrefix":"/","service":"storefront"}}]},"redirects":{"type":"array","items":{"$ref":"#/definitions/redirects"},"minItems":1,"examples":[[{"from":"/old/*","to":"/new/*","status":301}]]},"backends":{"type":"object","additionalProperties":{"$ref":"#/definitions/backend"},"examples":[{"cart":{"service":"cart"}}]},"tcp":{"type":"object","additionalProperties":{"$ref":"#/definitions/tcpRoute"},"examples":[{"orders":{"listener":"postgresql","service":"postgresql"}}]},"tests":{"type":"array","items":{"$ref":"#/definitions/test"},"minItems":0,"examples":[[{"request":"GET https://shop.example.com/cart","expect":{"route":"cart"}}]]}},"examples":[{"host":"shop.example.com","routes":{"storefront":{"pathPrefix":"/","service":"storefront"}}}],"definitions":{"route":{"title":"RouteEntry","type":"object","additionalProperties":false,"properties":{"host":{"type":["string","array"],"items":{"type":"string","examples":["shop.example.com"]},"minItems":1,"examples":["shop.example.com",["shop.example.com","*.shop.example.com"]]},"listener":{"type":["string","array"],"examples":["internal",["public","internal"]],"items":{"type":"string","examples":["internal"]},"minItems":1},"path":{"type":["string","array"],"items":{"type":"string","examples":["/basket"]},"minItems":1,"examples":["/basket",["/basket","/cart"]]},"pathPrefix":{"type":["string","array"],"items":{"type":"string","examples":["/api/cart"]},"minItems":1,"examples":["/api/cart",["/api/cart","/api/basket"]]},"pathRegex":{"type":"string","examples":["^/users/[0-9]+/photo"]},"priority":{"type":"integer","minimum":-1000000,"maximum":1000000,"examples":[10]},"methods":{"type":"array","items":{"type":"string","examples":["GET"]},"minItems":1,"examples":[["GET","HEAD"]]},"headers":{"type":"object","additionalProperties":{"type":"string","examples":["1"]},"examples":[{"X-Shop-Beta":"1"}]},"query":{"type":"object","additionalProperties":{"type":"string","examples":["2"]},"examples":[{"v":"2"}]},"service":{"type":"string","examples":["storefront"]},"backend":{"type":["string","object"],"additionalProperties":{"type":"integer","minimum":0,"maximum":100,"examples":[95]},"examples":["cart",{"cart":95,"cart-canary":5}]},"sticky":{"type":"object","additionalProperties":false,"properties":{"cookie":{"type":"string","examples":["cart_side"]}},"examples":[{"cookie":"cart_side"}],"required":["cookie"]},"redirect":{"type":"object","additionalProperties":false,"properties":{"scheme":{"type":"string","enum":["http","https"],"examples":["https"]},"host":{"type":"string","examples":["www.example.com","*.new.example.com"]},"port":{"type":"integer","minimum":1,"maximum":65535,"examples":[8443]},"path":{"type":"string","examples":["/cart"]},"replacePrefix":{"type":"string","examples":["/new"]},"query":{"type":"string","examples":["from=old"]},"fragment":{"type":"string","examples":["install"]},"keepQuery":{"type":"boolean","examples":[false]},"status":{"type":"integer","enum":[301,302,303,307,308],"examples":[301]}},"examples":[{"path":"/cart","status":301}]},"return":{"type":"object","additionalProperties":false,"properties":{"status":{"type":"integer","minimum":200,"maximum":599,"examples":[403]},"body":{"type":"string","examples":["nothing to see here"]},"contentType":{"type":"string","examples":["text/html; charset=utf-8"]}},"examples":[{"status":403,"body":"nothing to see here"}],"required":["status"]},"rewrite":{"type":"object","additionalProperties":false,"properties":{"replacePrefix":{"type":"string","examples":["/cart"]},"replacePath":{"type":"string","examples":["/index.html"]}},"examples":[{"replacePrefix":"/"}]},"requestHeaders":{"type":"object","additionalProperties":false,"properties":{"set":{"type":"object","additionalProperties":{"type":"string","examples":["1"]},"examples":[{"X-Shop":"1"}]},"add":{"type":"object","additionalProperties":{"type":"string","examples":["Accept"]},"examples":[{"Vary":"Accept"}]},"remove":{"type":"array","items":{"type":"string","examples":["X-Debug"]},"minItems":1,"examples":[["X-Debug"]]}},"examples":[{"set":{"X-Shop":"1"},"remove":["X-Debug"]}]},"responseHeaders":{"type":"object","additionalProperties":false,"properties":{"set":{"type":"object","additionalProperties":{"type":"string","examples":["1"]},"examples":[{"X-Shop":"1"}]},"add":{"type":"object","additionalProperties":{"type":"string","examples":["Accept"]},"examples":[{"Vary":"Accept"}]},"remove":{"type":"array","items":{"type":"string","examples":["X-Debug"]},"minItems":1,"examples":[["X-Debug"]]}},"examples":[{"set":{"X-Shop":"1"},"remove":["X-Debug"]}]},"auth":{"type":"string","examples":["ops"]},"timeout":{"type":"object","additionalProperties":false,"properties":{"server":{"type":"string","examples":["30s"]},"tunnel":{"type":"string","examples":["1h"]}},"examples":[{"server":"30s"}]},"log":{"type":"string","examples":["10%"]},"encodedSlashes":{"type":"string","enum":["refuse","pass"],"examples":["refuse"]},"cookies":{"type":"object","additionalProperties":{"type":"string","examples":["b"]},"examples":[{"side":"b"}]}},"examples":[{"pathPrefix":"/api/cart","service":"cart"}]},"redirects":{"title":"RedirectsEntry","type":"object","additionalProperties":false,"properties":{"file":{"type":"string","examples":["moved.csv"]},"from":{"type":"string","examples":["/old/*"]},"to":{"type":"string","examples":["https://www.example.com/new/*"]},"status":{"type":"integer","enum":[301,302,303,307,308],"examples":[301]},"keepQuery":{"type":"boolean","examples":[false]},"listener":{"type":"string","examples":["internal"]}},"examples":[{"file":"moved.csv","status":301}]},"backend":{"title":"BackendEntry","type":"object","additionalProperties":false,"properties":{"service":{"type":"string","examples":["cart"]},"tags":{"type":"array","items":{"type":"string","examples":["canary"]},"minItems":1,"examples":[["canary"]]},"withoutTags":{"type":"array","items":{"type":"string","examples":["canary"]},"minItems":1,"examples":[["canary"]]},"servers":{"type":"array","items":{"type":"string","examples":["10.0.0.7:8080"]},"minItems":1,"examples":[["10.0.0.7:8080","[2001:db8::7]:8080"]]},"fallback":{"type":"string","examples":["cart-static"]},"backup":{"title":"BackupEntry","type":"object","additionalProperties":false,"properties":{"tag":{"type":"string","examples":["standby"]},"service":{"type":"string","examples":["cart-standby"]},"servers":{"type":"array","items":{"type":"string","examples":["10.0.0.9:8080"]},"minItems":1,"examples":[["10.0.0.9:8080"]]}},"examples":[{"tag":"standby"},{"servers":["10.0.0.9:8080"]}]},"balance":{"type":"string","examples":["leastconn"]},"check":{"title":"CheckEntry","type":["object","string"],"additionalProperties":false,"properties":{"get":{"type":"string","examples":["/healthz"]},"head":{"type":"string","examples":["/healthz"]},"host":{"type":"string","examples":["cart.example.com"]},"headers":{"type":"object","additionalProperties":{"type":"string","examples":["1"]},"examples":[{"X-Probe":"1"}]},"expect":{"type":["string","integer","array"],"minimum":100,"maximum":599,"items":{"type":["string","integer"],"minimum":100,"maximum":599,"examples":[200,"200-299"]},"minItems":1,"examples":[200,"200-299",[200,"300-303"]]},"expectBody":{"type":"string","examples":["\"status\":\"ok\""]},"every":{"type":"string","examples":["5s"]},"rise":{"type":"integer","minimum":1,"maximum":100,"examples":[2]},"fall":{"type":"integer","minimum":1,"maximum":100,"examples":[3]},"port":{"type":"integer","minimum":1,"maximum":65535,"examples":[9000]}},"examples":["GET /healthz",{"get":"/healthz","expect":200,"every":"5s"}]},"timeout":{"type":"object","additionalProperties":false,"properties":{"connect":{"type":"string","examples":["2s"]},"server":{"type":"string","examples":["30s"]},"queue":{"type":"string","examples":["5s"]},"tunnel":{"type":"string","examples":["1h"]},"check":{"type":"string","examples":["2s"]}},"examples":[{"server":"10s"}]},"retries":{"type":"integer","minimum":0,"maximum":100,"examples":[2]},"retryOn":{"type":"array","items":{"enum":["conn-failure","empty-response","junk-response","response-timeout",425,500,502,503,504],"examples":["conn-failure",503]},"examples":[["conn-failure"]]},"maxconn":{"type":"integer","minimum":1,"maximum":1000000,"examples":[100]},"slowStart":{"type":"string","examples":["30s"]},"tls":{"title":"ServerTlsEntry","type":"object","additionalProperties":false,"properties":{"ca":{"type":"string","examples":["internal"]},"name":{"type":"string","examples":["cart.example.com"]},"sni":{"type":"string","examples":["cart.example.com"]},"certificate":{"type":"string","examples":["cart-client"]},"verify":{"type":"string","enum":["name","authority","none"],"examples":["authority"]}},"examples":[{"name":"cart.example.com"},{"ca":"internal","name":"cart.example.com"}]},"http2":{"type":"boolean","examples":[true]},"proxyProtocol":{"type":"string","enum":["v1","v2"],"examples":["v2"]},"haproxy":{"type":"string","examples":["http-response set-header Cache-Control no-store if { status 200 }"]}},"examples":[{"service":"cart","check":"GET /healthz"}]},"tcpRoute":{"title":"TcpEntry","type":"object","additionalProperties":false,"properties":{"listener":{"type":"string","examples":["postgresql"]},"service":{"type":"string","examples":["postgresql"]},"backend":{"type":"string","examples":["orders-db"]}},"examples":[{"listener":"postgresql","service":"postgresql"}],"required":["listener"]},"test":{"title":"TestEntry","type":"object","additionalProperties":false,"required":["request"],"properties":{"request":{"type":"string","examples":["GET https://shop.example.com/api/cart/items?id=7"]},"listener":{"type":"string","examples":["internal"]},"headers":{"type":"object","additionalProperties":{"type":["string","array"],"items":{"type":"string","examples":["1"]},"minItems":0,"examples":["1"]},"examples":[{"X-Shop-Beta":"1"}]},"body":{"type":"string","examples":["{\"item\": 7}"]},"instances":{"type":"object","additionalProperties":{"type":"integer","minimum":0,"maximum":16,"examples":[0]},"examples":[{"cart":0}]},"expect":{"title":"TestExpectation","type":"object","additionalProperties":false,"properties":{"route":{"type":"string","examples":["cart"]},"backend":{"type":"string","examples":["cart"]},"status":{"type":"integer","minimum":200,"maximum":599,"examples":[301]},"location":{"type":"string","examples":["https://shop.example.com/cart?from=mail"]},"path":{"type":"string","examples":["/cart/items"]},"query":{"type":"string","examples":["id=7"]},"requestHeaders":{"type":"object","additionalProperties":{"type":["string","array"],"items":{"type":"string","examples":["1"]},"minItems":0,"examples":["1"]},"examples":[{"X-Shop":"1"}]},"responseHeaders":{"type":"object","additionalProperties":{"type":["string","array"],"items":{"type":"string","examples":["no-store"]},"minItems":0,"examples":["no-store"]},"examples":[{"Cache-Control":"no-store"}]}},"examples":[{"route":"cart","path":"/cart/items"}]}},"examples":[{"request":"GET https://shop.example.com/cart","expect":{"route":"cart"}}]}}};
const schema12 = {"title":"RouteEntry","type":"object","additionalProperties":false,"properties":{"host":{"type":["string","array"],"items":{"type":"string","examples":["shop.example.com"]},"minItems":1,"examples":["shop.example.com",["shop.example.com","*.shop.example.com"]]},"listener":{"type":["string","array"],"examples":["internal",["public","internal"]],"items":{"type":"string","examples":["internal"]},"minItems":1},"path":{"type":["string","array"],"items":{"type":"string","examples":["/basket"]},"minItems":1,"examples":["/basket",["/basket","/cart"]]},"pathPrefix":{"type":["string","array"],"items":{"type":"string","examples":["/api/cart"]},"minItems":1,"examples":["/api/cart",["/api/cart","/api/basket"]]},"pathRegex":{"type":"string","examples":["^/users/[0-9]+/photo"]},"priority":{"type":"integer","minimum":-1000000,"maximum":1000000,"examples":[10]},"methods":{"type":"array","items":{"type":"string","examples":["GET"]},"minItems":1,"examples":[["GET","HEAD"]]},"headers":{"type":"object","additionalProperties":{"type":"string","examples":["1"]},"examples":[{"X-Shop-Beta":"1"}]},"query":{"type":"object","additionalProperties":{"type":"string","examples":["2"]},"examples":[{"v":"2"}]},"service":{"type":"string","examples":["storefront"]},"backend":{"type":["string","object"],"additionalProperties":{"type":"integer","minimum":0,"maximum":100,"examples":[95]},"examples":["cart",{"cart":95,"cart-canary":5}]},"sticky":{"type":"object","additionalProperties":false,"properties":{"cookie":{"type":"string","examples":["cart_side"]}},"examples":[{"cookie":"cart_side"}],"required":["cookie"]},"redirect":{"type":"object","additionalProperties":false,"properties":{"scheme":{"type":"string","enum":["http","https"],"examples":["https"]},"host":{"type":"string","examples":["www.example.com","*.new.example.com"]},"port":{"type":"integer","minimum":1,"maximum":65535,"examples":[8443]},"path":{"type":"string","examples":["/cart"]},"replacePrefix":{"type":"string","examples":["/new"]},"query":{"type":"string","examples":["from=old"]},"fragment":{"type":"string","examples":["install"]},"keepQuery":{"type":"boolean","examples":[false]},"status":{"type":"integer","enum":[301,302,303,307,308],"examples":[301]}},"examples":[{"path":"/cart","status":301}]},"return":{"type":"object","additionalProperties":false,"properties":{"status":{"type":"integer","minimum":200,"maximum":599,"examples":[403]},"body":{"type":"string","examples":["nothing to see here"]},"contentType":{"type":"string","examples":["text/html; charset=utf-8"]}},"examples":[{"status":403,"body":"nothing to see here"}],"required":["status"]},"rewrite":{"type":"object","additionalProperties":false,"properties":{"replacePrefix":{"type":"string","examples":["/cart"]},"replacePath":{"type":"string","examples":["/index.html"]}},"examples":[{"replacePrefix":"/"}]},"requestHeaders":{"type":"object","additionalProperties":false,"properties":{"set":{"type":"object","additionalProperties":{"type":"string","examples":["1"]},"examples":[{"X-Shop":"1"}]},"add":{"type":"object","additionalProperties":{"type":"string","examples":["Accept"]},"examples":[{"Vary":"Accept"}]},"remove":{"type":"array","items":{"type":"string","examples":["X-Debug"]},"minItems":1,"examples":[["X-Debug"]]}},"examples":[{"set":{"X-Shop":"1"},"remove":["X-Debug"]}]},"responseHeaders":{"type":"object","additionalProperties":false,"properties":{"set":{"type":"object","additionalProperties":{"type":"string","examples":["1"]},"examples":[{"X-Shop":"1"}]},"add":{"type":"object","additionalProperties":{"type":"string","examples":["Accept"]},"examples":[{"Vary":"Accept"}]},"remove":{"type":"array","items":{"type":"string","examples":["X-Debug"]},"minItems":1,"examples":[["X-Debug"]]}},"examples":[{"set":{"X-Shop":"1"},"remove":["X-Debug"]}]},"auth":{"type":"string","examples":["ops"]},"timeout":{"type":"object","additionalProperties":false,"properties":{"server":{"type":"string","examples":["30s"]},"tunnel":{"type":"string","examples":["1h"]}},"examples":[{"server":"30s"}]},"log":{"type":"string","examples":["10%"]},"encodedSlashes":{"type":"string","enum":["refuse","pass"],"examples":["refuse"]},"cookies":{"type":"object","additionalProperties":{"type":"string","examples":["b"]},"examples":[{"side":"b"}]}},"examples":[{"pathPrefix":"/api/cart","service":"cart"}]};
const schema13 = {"title":"RedirectsEntry","type":"object","additionalProperties":false,"properties":{"file":{"type":"string","examples":["moved.csv"]},"from":{"type":"string","examples":["/old/*"]},"to":{"type":"string","examples":["https://www.example.com/new/*"]},"status":{"type":"integer","enum":[301,302,303,307,308],"examples":[301]},"keepQuery":{"type":"boolean","examples":[false]},"listener":{"type":"string","examples":["internal"]}},"examples":[{"file":"moved.csv","status":301}]};
const schema14 = {"title":"BackendEntry","type":"object","additionalProperties":false,"properties":{"service":{"type":"string","examples":["cart"]},"tags":{"type":"array","items":{"type":"string","examples":["canary"]},"minItems":1,"examples":[["canary"]]},"withoutTags":{"type":"array","items":{"type":"string","examples":["canary"]},"minItems":1,"examples":[["canary"]]},"servers":{"type":"array","items":{"type":"string","examples":["10.0.0.7:8080"]},"minItems":1,"examples":[["10.0.0.7:8080","[2001:db8::7]:8080"]]},"fallback":{"type":"string","examples":["cart-static"]},"backup":{"title":"BackupEntry","type":"object","additionalProperties":false,"properties":{"tag":{"type":"string","examples":["standby"]},"service":{"type":"string","examples":["cart-standby"]},"servers":{"type":"array","items":{"type":"string","examples":["10.0.0.9:8080"]},"minItems":1,"examples":[["10.0.0.9:8080"]]}},"examples":[{"tag":"standby"},{"servers":["10.0.0.9:8080"]}]},"balance":{"type":"string","examples":["leastconn"]},"check":{"title":"CheckEntry","type":["object","string"],"additionalProperties":false,"properties":{"get":{"type":"string","examples":["/healthz"]},"head":{"type":"string","examples":["/healthz"]},"host":{"type":"string","examples":["cart.example.com"]},"headers":{"type":"object","additionalProperties":{"type":"string","examples":["1"]},"examples":[{"X-Probe":"1"}]},"expect":{"type":["string","integer","array"],"minimum":100,"maximum":599,"items":{"type":["string","integer"],"minimum":100,"maximum":599,"examples":[200,"200-299"]},"minItems":1,"examples":[200,"200-299",[200,"300-303"]]},"expectBody":{"type":"string","examples":["\"status\":\"ok\""]},"every":{"type":"string","examples":["5s"]},"rise":{"type":"integer","minimum":1,"maximum":100,"examples":[2]},"fall":{"type":"integer","minimum":1,"maximum":100,"examples":[3]},"port":{"type":"integer","minimum":1,"maximum":65535,"examples":[9000]}},"examples":["GET /healthz",{"get":"/healthz","expect":200,"every":"5s"}]},"timeout":{"type":"object","additionalProperties":false,"properties":{"connect":{"type":"string","examples":["2s"]},"server":{"type":"string","examples":["30s"]},"queue":{"type":"string","examples":["5s"]},"tunnel":{"type":"string","examples":["1h"]},"check":{"type":"string","examples":["2s"]}},"examples":[{"server":"10s"}]},"retries":{"type":"integer","minimum":0,"maximum":100,"examples":[2]},"retryOn":{"type":"array","items":{"enum":["conn-failure","empty-response","junk-response","response-timeout",425,500,502,503,504],"examples":["conn-failure",503]},"examples":[["conn-failure"]]},"maxconn":{"type":"integer","minimum":1,"maximum":1000000,"examples":[100]},"slowStart":{"type":"string","examples":["30s"]},"tls":{"title":"ServerTlsEntry","type":"object","additionalProperties":false,"properties":{"ca":{"type":"string","examples":["internal"]},"name":{"type":"string","examples":["cart.example.com"]},"sni":{"type":"string","examples":["cart.example.com"]},"certificate":{"type":"string","examples":["cart-client"]},"verify":{"type":"string","enum":["name","authority","none"],"examples":["authority"]}},"examples":[{"name":"cart.example.com"},{"ca":"internal","name":"cart.example.com"}]},"http2":{"type":"boolean","examples":[true]},"proxyProtocol":{"type":"string","enum":["v1","v2"],"examples":["v2"]},"haproxy":{"type":"string","examples":["http-response set-header Cache-Control no-store if { status 200 }"]}},"examples":[{"service":"cart","check":"GET /healthz"}]};
const schema15 = {"title":"TcpEntry","type":"object","additionalProperties":false,"properties":{"listener":{"type":"string","examples":["postgresql"]},"service":{"type":"string","examples":["postgresql"]},"backend":{"type":"string","examples":["orders-db"]}},"examples":[{"listener":"postgresql","service":"postgresql"}],"required":["listener"]};
const schema16 = {"title":"TestEntry","type":"object","additionalProperties":false,"required":["request"],"properties":{"request":{"type":"string","examples":["GET https://shop.example.com/api/cart/items?id=7"]},"listener":{"type":"string","examples":["internal"]},"headers":{"type":"object","additionalProperties":{"type":["string","array"],"items":{"type":"string","examples":["1"]},"minItems":0,"examples":["1"]},"examples":[{"X-Shop-Beta":"1"}]},"body":{"type":"string","examples":["{\"item\": 7}"]},"instances":{"type":"object","additionalProperties":{"type":"integer","minimum":0,"maximum":16,"examples":[0]},"examples":[{"cart":0}]},"expect":{"title":"TestExpectation","type":"object","additionalProperties":false,"properties":{"route":{"type":"string","examples":["cart"]},"backend":{"type":"string","examples":["cart"]},"status":{"type":"integer","minimum":200,"maximum":599,"examples":[301]},"location":{"type":"string","examples":["https://shop.example.com/cart?from=mail"]},"path":{"type":"string","examples":["/cart/items"]},"query":{"type":"string","examples":["id=7"]},"requestHeaders":{"type":"object","additionalProperties":{"type":["string","array"],"items":{"type":"string","examples":["1"]},"minItems":0,"examples":["1"]},"examples":[{"X-Shop":"1"}]},"responseHeaders":{"type":"object","additionalProperties":{"type":["string","array"],"items":{"type":"string","examples":["no-store"]},"minItems":0,"examples":["no-store"]},"examples":[{"Cache-Control":"no-store"}]}},"examples":[{"route":"cart","path":"/cart/items"}]}},"examples":[{"request":"GET https://shop.example.com/cart","expect":{"route":"cart"}}]};
const func2 = Object.prototype.hasOwnProperty;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "host") || (key0 === "routes")) || (key0 === "redirects")) || (key0 === "backends")) || (key0 === "tcp")) || (key0 === "tests"))){
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
if(data.host !== undefined){
let data0 = data.host;
if((typeof data0 !== "string") && (!(Array.isArray(data0)))){
const err1 = {instancePath:instancePath+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type: schema11.properties.host.type},schema:schema11.properties.host.type,parentSchema:schema11.properties.host,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/host",schemaPath:"#/properties/host/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema11.properties.host,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/host/" + i0,schemaPath:"#/properties/host/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.host.items.type,parentSchema:schema11.properties.host.items,data:data1};
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
}
if(data.routes !== undefined){
let data2 = data.routes;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
let data3 = data2[key1];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key2 in data3){
if(!(func2.call(schema12.properties, key2))){
const err4 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/route/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema12,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data3.host !== undefined){
let data4 = data3.host;
if((typeof data4 !== "string") && (!(Array.isArray(data4)))){
const err5 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/host",schemaPath:"#/definitions/route/properties/host/type",keyword:"type",params:{type: schema12.properties.host.type},schema:schema12.properties.host.type,parentSchema:schema12.properties.host,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(Array.isArray(data4)){
if(data4.length < 1){
const err6 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/host",schemaPath:"#/definitions/route/properties/host/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema12.properties.host,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 !== "string"){
const err7 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/host/" + i1,schemaPath:"#/definitions/route/properties/host/items/type",keyword:"type",params:{type: "string"},schema:schema12.properties.host.items.type,parentSchema:schema12.properties.host.items,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
if(data3.listener !== undefined){
let data6 = data3.listener;
if((typeof data6 !== "string") && (!(Array.isArray(data6)))){
const err8 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/listener",schemaPath:"#/definitions/route/properties/listener/type",keyword:"type",params:{type: schema12.properties.listener.type},schema:schema12.properties.listener.type,parentSchema:schema12.properties.listener,data:data6};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(Array.isArray(data6)){
if(data6.length < 1){
const err9 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/listener",schemaPath:"#/definitions/route/properties/listener/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema12.properties.listener,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
if(typeof data7 !== "string"){
const err10 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/listener/" + i2,schemaPath:"#/definitions/route/properties/listener/items/type",keyword:"type",params:{type: "string"},schema:schema12.properties.listener.items.type,parentSchema:schema12.properties.listener.items,data:data7};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
if(data3.path !== undefined){
let data8 = data3.path;
if((typeof data8 !== "string") && (!(Array.isArray(data8)))){
const err11 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/path",schemaPath:"#/definitions/route/properties/path/type",keyword:"type",params:{type: schema12.properties.path.type},schema:schema12.properties.path.type,parentSchema:schema12.properties.path,data:data8};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(Array.isArray(data8)){
if(data8.length < 1){
const err12 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/path",schemaPath:"#/definitions/route/properties/path/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema12.properties.path,data:data8};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len3 = data8.length;
for(let i3=0; i3<len3; i3++){
let data9 = data8[i3];
if(typeof data9 !== "string"){
const err13 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/path/" + i3,schemaPath:"#/definitions/route/properties/path/items/type",keyword:"type",params:{type: "string"},schema:schema12.properties.path.items.type,parentSchema:schema12.properties.path.items,data:data9};
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
}
if(data3.pathPrefix !== undefined){
let data10 = data3.pathPrefix;
if((typeof data10 !== "string") && (!(Array.isArray(data10)))){
const err14 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/pathPrefix",schemaPath:"#/definitions/route/properties/pathPrefix/type",keyword:"type",params:{type: schema12.properties.pathPrefix.type},schema:schema12.properties.pathPrefix.type,parentSchema:schema12.properties.pathPrefix,data:data10};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(Array.isArray(data10)){
if(data10.length < 1){
const err15 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/pathPrefix",schemaPath:"#/definitions/route/properties/pathPrefix/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema12.properties.pathPrefix,data:data10};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len4 = data10.length;
for(let i4=0; i4<len4; i4++){
let data11 = data10[i4];
if(typeof data11 !== "string"){
const err16 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/pathPrefix/" + i4,schemaPath:"#/definitions/route/properties/pathPrefix/items/type",keyword:"type",params:{type: "string"},schema:schema12.properties.pathPrefix.items.type,parentSchema:schema12.properties.pathPrefix.items,data:data11};
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
}
if(data3.pathRegex !== undefined){
let data12 = data3.pathRegex;
if(typeof data12 !== "string"){
const err17 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/pathRegex",schemaPath:"#/definitions/route/properties/pathRegex/type",keyword:"type",params:{type: "string"},schema:schema12.properties.pathRegex.type,parentSchema:schema12.properties.pathRegex,data:data12};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data3.priority !== undefined){
let data13 = data3.priority;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err18 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/priority",schemaPath:"#/definitions/route/properties/priority/type",keyword:"type",params:{type: "integer"},schema:schema12.properties.priority.type,parentSchema:schema12.properties.priority,data:data13};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 1000000 || isNaN(data13)){
const err19 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/priority",schemaPath:"#/definitions/route/properties/priority/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},schema:1000000,parentSchema:schema12.properties.priority,data:data13};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data13 < -1000000 || isNaN(data13)){
const err20 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/priority",schemaPath:"#/definitions/route/properties/priority/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1000000},schema:-1000000,parentSchema:schema12.properties.priority,data:data13};
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
if(data3.methods !== undefined){
let data14 = data3.methods;
if(Array.isArray(data14)){
if(data14.length < 1){
const err21 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/methods",schemaPath:"#/definitions/route/properties/methods/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema12.properties.methods,data:data14};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len5 = data14.length;
for(let i5=0; i5<len5; i5++){
let data15 = data14[i5];
if(typeof data15 !== "string"){
const err22 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/methods/" + i5,schemaPath:"#/definitions/route/properties/methods/items/type",keyword:"type",params:{type: "string"},schema:schema12.properties.methods.items.type,parentSchema:schema12.properties.methods.items,data:data15};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/methods",schemaPath:"#/definitions/route/properties/methods/type",keyword:"type",params:{type: "array"},schema:schema12.properties.methods.type,parentSchema:schema12.properties.methods,data:data14};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data3.headers !== undefined){
let data16 = data3.headers;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key3 in data16){
let data17 = data16[key3];
if(typeof data17 !== "string"){
const err24 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/headers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/route/properties/headers/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema12.properties.headers.additionalProperties.type,parentSchema:schema12.properties.headers.additionalProperties,data:data17};
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
const err25 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/headers",schemaPath:"#/definitions/route/properties/headers/type",keyword:"type",params:{type: "object"},schema:schema12.properties.headers.type,parentSchema:schema12.properties.headers,data:data16};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data3.query !== undefined){
let data18 = data3.query;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key4 in data18){
let data19 = data18[key4];
if(typeof data19 !== "string"){
const err26 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/query/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/route/properties/query/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema12.properties.query.additionalProperties.type,parentSchema:schema12.properties.query.additionalProperties,data:data19};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/query",schemaPath:"#/definitions/route/properties/query/type",keyword:"type",params:{type: "object"},schema:schema12.properties.query.type,parentSchema:schema12.properties.query,data:data18};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data3.service !== undefined){
let data20 = data3.service;
if(typeof data20 !== "string"){
const err28 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/service",schemaPath:"#/definitions/route/properties/service/type",keyword:"type",params:{type: "string"},schema:schema12.properties.service.type,parentSchema:schema12.properties.service,data:data20};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data3.backend !== undefined){
let data21 = data3.backend;
if((typeof data21 !== "string") && (!(data21 && typeof data21 == "object" && !Array.isArray(data21)))){
const err29 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/backend",schemaPath:"#/definitions/route/properties/backend/type",keyword:"type",params:{type: schema12.properties.backend.type},schema:schema12.properties.backend.type,parentSchema:schema12.properties.backend,data:data21};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key5 in data21){
let data22 = data21[key5];
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err30 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/backend/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/route/properties/backend/additionalProperties/type",keyword:"type",params:{type: "integer"},schema:schema12.properties.backend.additionalProperties.type,parentSchema:schema12.properties.backend.additionalProperties,data:data22};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 100 || isNaN(data22)){
const err31 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/backend/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/route/properties/backend/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema12.properties.backend.additionalProperties,data:data22};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data22 < 0 || isNaN(data22)){
const err32 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/backend/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/route/properties/backend/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema12.properties.backend.additionalProperties,data:data22};
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
}
}
if(data3.sticky !== undefined){
let data23 = data3.sticky;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.cookie === undefined){
const err33 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/sticky",schemaPath:"#/definitions/route/properties/sticky/required",keyword:"required",params:{missingProperty: "cookie"},schema:schema12.properties.sticky.required,parentSchema:schema12.properties.sticky,data:data23};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
for(const key6 in data23){
if(!(key6 === "cookie")){
const err34 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/sticky",schemaPath:"#/definitions/route/properties/sticky/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema12.properties.sticky,data:data23};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data23.cookie !== undefined){
let data24 = data23.cookie;
if(typeof data24 !== "string"){
const err35 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/sticky/cookie",schemaPath:"#/definitions/route/properties/sticky/properties/cookie/type",keyword:"type",params:{type: "string"},schema:schema12.properties.sticky.properties.cookie.type,parentSchema:schema12.properties.sticky.properties.cookie,data:data24};
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
const err36 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/sticky",schemaPath:"#/definitions/route/properties/sticky/type",keyword:"type",params:{type: "object"},schema:schema12.properties.sticky.type,parentSchema:schema12.properties.sticky,data:data23};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data3.redirect !== undefined){
let data25 = data3.redirect;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key7 in data25){
if(!(func2.call(schema12.properties.redirect.properties, key7))){
const err37 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect",schemaPath:"#/definitions/route/properties/redirect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema12.properties.redirect,data:data25};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data25.scheme !== undefined){
let data26 = data25.scheme;
if(typeof data26 !== "string"){
const err38 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/scheme",schemaPath:"#/definitions/route/properties/redirect/properties/scheme/type",keyword:"type",params:{type: "string"},schema:schema12.properties.redirect.properties.scheme.type,parentSchema:schema12.properties.redirect.properties.scheme,data:data26};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!((data26 === "http") || (data26 === "https"))){
const err39 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/scheme",schemaPath:"#/definitions/route/properties/redirect/properties/scheme/enum",keyword:"enum",params:{allowedValues: schema12.properties.redirect.properties.scheme.enum},schema:schema12.properties.redirect.properties.scheme.enum,parentSchema:schema12.properties.redirect.properties.scheme,data:data26};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data25.host !== undefined){
let data27 = data25.host;
if(typeof data27 !== "string"){
const err40 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/host",schemaPath:"#/definitions/route/properties/redirect/properties/host/type",keyword:"type",params:{type: "string"},schema:schema12.properties.redirect.properties.host.type,parentSchema:schema12.properties.redirect.properties.host,data:data27};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data25.port !== undefined){
let data28 = data25.port;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err41 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/port",schemaPath:"#/definitions/route/properties/redirect/properties/port/type",keyword:"type",params:{type: "integer"},schema:schema12.properties.redirect.properties.port.type,parentSchema:schema12.properties.redirect.properties.port,data:data28};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 65535 || isNaN(data28)){
const err42 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/port",schemaPath:"#/definitions/route/properties/redirect/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema12.properties.redirect.properties.port,data:data28};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data28 < 1 || isNaN(data28)){
const err43 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/port",schemaPath:"#/definitions/route/properties/redirect/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema12.properties.redirect.properties.port,data:data28};
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
if(data25.path !== undefined){
let data29 = data25.path;
if(typeof data29 !== "string"){
const err44 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/path",schemaPath:"#/definitions/route/properties/redirect/properties/path/type",keyword:"type",params:{type: "string"},schema:schema12.properties.redirect.properties.path.type,parentSchema:schema12.properties.redirect.properties.path,data:data29};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data25.replacePrefix !== undefined){
let data30 = data25.replacePrefix;
if(typeof data30 !== "string"){
const err45 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/replacePrefix",schemaPath:"#/definitions/route/properties/redirect/properties/replacePrefix/type",keyword:"type",params:{type: "string"},schema:schema12.properties.redirect.properties.replacePrefix.type,parentSchema:schema12.properties.redirect.properties.replacePrefix,data:data30};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data25.query !== undefined){
let data31 = data25.query;
if(typeof data31 !== "string"){
const err46 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/query",schemaPath:"#/definitions/route/properties/redirect/properties/query/type",keyword:"type",params:{type: "string"},schema:schema12.properties.redirect.properties.query.type,parentSchema:schema12.properties.redirect.properties.query,data:data31};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data25.fragment !== undefined){
let data32 = data25.fragment;
if(typeof data32 !== "string"){
const err47 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/fragment",schemaPath:"#/definitions/route/properties/redirect/properties/fragment/type",keyword:"type",params:{type: "string"},schema:schema12.properties.redirect.properties.fragment.type,parentSchema:schema12.properties.redirect.properties.fragment,data:data32};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data25.keepQuery !== undefined){
let data33 = data25.keepQuery;
if(typeof data33 !== "boolean"){
const err48 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/keepQuery",schemaPath:"#/definitions/route/properties/redirect/properties/keepQuery/type",keyword:"type",params:{type: "boolean"},schema:schema12.properties.redirect.properties.keepQuery.type,parentSchema:schema12.properties.redirect.properties.keepQuery,data:data33};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data25.status !== undefined){
let data34 = data25.status;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err49 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/status",schemaPath:"#/definitions/route/properties/redirect/properties/status/type",keyword:"type",params:{type: "integer"},schema:schema12.properties.redirect.properties.status.type,parentSchema:schema12.properties.redirect.properties.status,data:data34};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(!(((((data34 === 301) || (data34 === 302)) || (data34 === 303)) || (data34 === 307)) || (data34 === 308))){
const err50 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/status",schemaPath:"#/definitions/route/properties/redirect/properties/status/enum",keyword:"enum",params:{allowedValues: schema12.properties.redirect.properties.status.enum},schema:schema12.properties.redirect.properties.status.enum,parentSchema:schema12.properties.redirect.properties.status,data:data34};
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
const err51 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect",schemaPath:"#/definitions/route/properties/redirect/type",keyword:"type",params:{type: "object"},schema:schema12.properties.redirect.type,parentSchema:schema12.properties.redirect,data:data25};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data3.return !== undefined){
let data35 = data3.return;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.status === undefined){
const err52 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/return",schemaPath:"#/definitions/route/properties/return/required",keyword:"required",params:{missingProperty: "status"},schema:schema12.properties.return.required,parentSchema:schema12.properties.return,data:data35};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
for(const key8 in data35){
if(!(((key8 === "status") || (key8 === "body")) || (key8 === "contentType"))){
const err53 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/return",schemaPath:"#/definitions/route/properties/return/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema12.properties.return,data:data35};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data35.status !== undefined){
let data36 = data35.status;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
const err54 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/return/status",schemaPath:"#/definitions/route/properties/return/properties/status/type",keyword:"type",params:{type: "integer"},schema:schema12.properties.return.properties.status.type,parentSchema:schema12.properties.return.properties.status,data:data36};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 599 || isNaN(data36)){
const err55 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/return/status",schemaPath:"#/definitions/route/properties/return/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},schema:599,parentSchema:schema12.properties.return.properties.status,data:data36};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data36 < 200 || isNaN(data36)){
const err56 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/return/status",schemaPath:"#/definitions/route/properties/return/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 200},schema:200,parentSchema:schema12.properties.return.properties.status,data:data36};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
if(data35.body !== undefined){
let data37 = data35.body;
if(typeof data37 !== "string"){
const err57 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/return/body",schemaPath:"#/definitions/route/properties/return/properties/body/type",keyword:"type",params:{type: "string"},schema:schema12.properties.return.properties.body.type,parentSchema:schema12.properties.return.properties.body,data:data37};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data35.contentType !== undefined){
let data38 = data35.contentType;
if(typeof data38 !== "string"){
const err58 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/return/contentType",schemaPath:"#/definitions/route/properties/return/properties/contentType/type",keyword:"type",params:{type: "string"},schema:schema12.properties.return.properties.contentType.type,parentSchema:schema12.properties.return.properties.contentType,data:data38};
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
const err59 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/return",schemaPath:"#/definitions/route/properties/return/type",keyword:"type",params:{type: "object"},schema:schema12.properties.return.type,parentSchema:schema12.properties.return,data:data35};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data3.rewrite !== undefined){
let data39 = data3.rewrite;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key9 in data39){
if(!((key9 === "replacePrefix") || (key9 === "replacePath"))){
const err60 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rewrite",schemaPath:"#/definitions/route/properties/rewrite/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema12.properties.rewrite,data:data39};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data39.replacePrefix !== undefined){
let data40 = data39.replacePrefix;
if(typeof data40 !== "string"){
const err61 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rewrite/replacePrefix",schemaPath:"#/definitions/route/properties/rewrite/properties/replacePrefix/type",keyword:"type",params:{type: "string"},schema:schema12.properties.rewrite.properties.replacePrefix.type,parentSchema:schema12.properties.rewrite.properties.replacePrefix,data:data40};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data39.replacePath !== undefined){
let data41 = data39.replacePath;
if(typeof data41 !== "string"){
const err62 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rewrite/replacePath",schemaPath:"#/definitions/route/properties/rewrite/properties/replacePath/type",keyword:"type",params:{type: "string"},schema:schema12.properties.rewrite.properties.replacePath.type,parentSchema:schema12.properties.rewrite.properties.replacePath,data:data41};
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
const err63 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rewrite",schemaPath:"#/definitions/route/properties/rewrite/type",keyword:"type",params:{type: "object"},schema:schema12.properties.rewrite.type,parentSchema:schema12.properties.rewrite,data:data39};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data3.requestHeaders !== undefined){
let data42 = data3.requestHeaders;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
for(const key10 in data42){
if(!(((key10 === "set") || (key10 === "add")) || (key10 === "remove"))){
const err64 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders",schemaPath:"#/definitions/route/properties/requestHeaders/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema12.properties.requestHeaders,data:data42};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data42.set !== undefined){
let data43 = data42.set;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key11 in data43){
let data44 = data43[key11];
if(typeof data44 !== "string"){
const err65 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/set/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/route/properties/requestHeaders/properties/set/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema12.properties.requestHeaders.properties.set.additionalProperties.type,parentSchema:schema12.properties.requestHeaders.properties.set.additionalProperties,data:data44};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/set",schemaPath:"#/definitions/route/properties/requestHeaders/properties/set/type",keyword:"type",params:{type: "object"},schema:schema12.properties.requestHeaders.properties.set.type,parentSchema:schema12.properties.requestHeaders.properties.set,data:data43};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data42.add !== undefined){
let data45 = data42.add;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
for(const key12 in data45){
let data46 = data45[key12];
if(typeof data46 !== "string"){
const err67 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/add/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/route/properties/requestHeaders/properties/add/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema12.properties.requestHeaders.properties.add.additionalProperties.type,parentSchema:schema12.properties.requestHeaders.properties.add.additionalProperties,data:data46};
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
const err68 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/add",schemaPath:"#/definitions/route/properties/requestHeaders/properties/add/type",keyword:"type",params:{type: "object"},schema:schema12.properties.requestHeaders.properties.add.type,parentSchema:schema12.properties.requestHeaders.properties.add,data:data45};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data42.remove !== undefined){
let data47 = data42.remove;
if(Array.isArray(data47)){
if(data47.length < 1){
const err69 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/remove",schemaPath:"#/definitions/route/properties/requestHeaders/properties/remove/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema12.properties.requestHeaders.properties.remove,data:data47};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
const len6 = data47.length;
for(let i6=0; i6<len6; i6++){
let data48 = data47[i6];
if(typeof data48 !== "string"){
const err70 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/remove/" + i6,schemaPath:"#/definitions/route/properties/requestHeaders/properties/remove/items/type",keyword:"type",params:{type: "string"},schema:schema12.properties.requestHeaders.properties.remove.items.type,parentSchema:schema12.properties.requestHeaders.properties.remove.items,data:data48};
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
const err71 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/remove",schemaPath:"#/definitions/route/properties/requestHeaders/properties/remove/type",keyword:"type",params:{type: "array"},schema:schema12.properties.requestHeaders.properties.remove.type,parentSchema:schema12.properties.requestHeaders.properties.remove,data:data47};
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
const err72 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders",schemaPath:"#/definitions/route/properties/requestHeaders/type",keyword:"type",params:{type: "object"},schema:schema12.properties.requestHeaders.type,parentSchema:schema12.properties.requestHeaders,data:data42};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data3.responseHeaders !== undefined){
let data49 = data3.responseHeaders;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
for(const key13 in data49){
if(!(((key13 === "set") || (key13 === "add")) || (key13 === "remove"))){
const err73 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders",schemaPath:"#/definitions/route/properties/responseHeaders/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},schema:false,parentSchema:schema12.properties.responseHeaders,data:data49};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data49.set !== undefined){
let data50 = data49.set;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key14 in data50){
let data51 = data50[key14];
if(typeof data51 !== "string"){
const err74 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/set/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/route/properties/responseHeaders/properties/set/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema12.properties.responseHeaders.properties.set.additionalProperties.type,parentSchema:schema12.properties.responseHeaders.properties.set.additionalProperties,data:data51};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/set",schemaPath:"#/definitions/route/properties/responseHeaders/properties/set/type",keyword:"type",params:{type: "object"},schema:schema12.properties.responseHeaders.properties.set.type,parentSchema:schema12.properties.responseHeaders.properties.set,data:data50};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data49.add !== undefined){
let data52 = data49.add;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
for(const key15 in data52){
let data53 = data52[key15];
if(typeof data53 !== "string"){
const err76 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/add/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/route/properties/responseHeaders/properties/add/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema12.properties.responseHeaders.properties.add.additionalProperties.type,parentSchema:schema12.properties.responseHeaders.properties.add.additionalProperties,data:data53};
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
const err77 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/add",schemaPath:"#/definitions/route/properties/responseHeaders/properties/add/type",keyword:"type",params:{type: "object"},schema:schema12.properties.responseHeaders.properties.add.type,parentSchema:schema12.properties.responseHeaders.properties.add,data:data52};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data49.remove !== undefined){
let data54 = data49.remove;
if(Array.isArray(data54)){
if(data54.length < 1){
const err78 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/remove",schemaPath:"#/definitions/route/properties/responseHeaders/properties/remove/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema12.properties.responseHeaders.properties.remove,data:data54};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
const len7 = data54.length;
for(let i7=0; i7<len7; i7++){
let data55 = data54[i7];
if(typeof data55 !== "string"){
const err79 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/remove/" + i7,schemaPath:"#/definitions/route/properties/responseHeaders/properties/remove/items/type",keyword:"type",params:{type: "string"},schema:schema12.properties.responseHeaders.properties.remove.items.type,parentSchema:schema12.properties.responseHeaders.properties.remove.items,data:data55};
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
const err80 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/remove",schemaPath:"#/definitions/route/properties/responseHeaders/properties/remove/type",keyword:"type",params:{type: "array"},schema:schema12.properties.responseHeaders.properties.remove.type,parentSchema:schema12.properties.responseHeaders.properties.remove,data:data54};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders",schemaPath:"#/definitions/route/properties/responseHeaders/type",keyword:"type",params:{type: "object"},schema:schema12.properties.responseHeaders.type,parentSchema:schema12.properties.responseHeaders,data:data49};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data3.auth !== undefined){
let data56 = data3.auth;
if(typeof data56 !== "string"){
const err82 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/auth",schemaPath:"#/definitions/route/properties/auth/type",keyword:"type",params:{type: "string"},schema:schema12.properties.auth.type,parentSchema:schema12.properties.auth,data:data56};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data3.timeout !== undefined){
let data57 = data3.timeout;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key16 in data57){
if(!((key16 === "server") || (key16 === "tunnel"))){
const err83 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/definitions/route/properties/timeout/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},schema:false,parentSchema:schema12.properties.timeout,data:data57};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data57.server !== undefined){
let data58 = data57.server;
if(typeof data58 !== "string"){
const err84 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout/server",schemaPath:"#/definitions/route/properties/timeout/properties/server/type",keyword:"type",params:{type: "string"},schema:schema12.properties.timeout.properties.server.type,parentSchema:schema12.properties.timeout.properties.server,data:data58};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data57.tunnel !== undefined){
let data59 = data57.tunnel;
if(typeof data59 !== "string"){
const err85 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout/tunnel",schemaPath:"#/definitions/route/properties/timeout/properties/tunnel/type",keyword:"type",params:{type: "string"},schema:schema12.properties.timeout.properties.tunnel.type,parentSchema:schema12.properties.timeout.properties.tunnel,data:data59};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/definitions/route/properties/timeout/type",keyword:"type",params:{type: "object"},schema:schema12.properties.timeout.type,parentSchema:schema12.properties.timeout,data:data57};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data3.log !== undefined){
let data60 = data3.log;
if(typeof data60 !== "string"){
const err87 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/log",schemaPath:"#/definitions/route/properties/log/type",keyword:"type",params:{type: "string"},schema:schema12.properties.log.type,parentSchema:schema12.properties.log,data:data60};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data3.encodedSlashes !== undefined){
let data61 = data3.encodedSlashes;
if(typeof data61 !== "string"){
const err88 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/encodedSlashes",schemaPath:"#/definitions/route/properties/encodedSlashes/type",keyword:"type",params:{type: "string"},schema:schema12.properties.encodedSlashes.type,parentSchema:schema12.properties.encodedSlashes,data:data61};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(!((data61 === "refuse") || (data61 === "pass"))){
const err89 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/encodedSlashes",schemaPath:"#/definitions/route/properties/encodedSlashes/enum",keyword:"enum",params:{allowedValues: schema12.properties.encodedSlashes.enum},schema:schema12.properties.encodedSlashes.enum,parentSchema:schema12.properties.encodedSlashes,data:data61};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data3.cookies !== undefined){
let data62 = data3.cookies;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
for(const key17 in data62){
let data63 = data62[key17];
if(typeof data63 !== "string"){
const err90 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/cookies/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/route/properties/cookies/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema12.properties.cookies.additionalProperties.type,parentSchema:schema12.properties.cookies.additionalProperties,data:data63};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/cookies",schemaPath:"#/definitions/route/properties/cookies/type",keyword:"type",params:{type: "object"},schema:schema12.properties.cookies.type,parentSchema:schema12.properties.cookies,data:data62};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath:instancePath+"/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/route/type",keyword:"type",params:{type: "object"},schema:schema12.type,parentSchema:schema12,data:data3};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
else {
const err93 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/type",keyword:"type",params:{type: "object"},schema:schema11.properties.routes.type,parentSchema:schema11.properties.routes,data:data2};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data.redirects !== undefined){
let data64 = data.redirects;
if(Array.isArray(data64)){
if(data64.length < 1){
const err94 = {instancePath:instancePath+"/redirects",schemaPath:"#/properties/redirects/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema11.properties.redirects,data:data64};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
const len8 = data64.length;
for(let i8=0; i8<len8; i8++){
let data65 = data64[i8];
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
for(const key18 in data65){
if(!((((((key18 === "file") || (key18 === "from")) || (key18 === "to")) || (key18 === "status")) || (key18 === "keepQuery")) || (key18 === "listener"))){
const err95 = {instancePath:instancePath+"/redirects/" + i8,schemaPath:"#/definitions/redirects/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},schema:false,parentSchema:schema13,data:data65};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data65.file !== undefined){
let data66 = data65.file;
if(typeof data66 !== "string"){
const err96 = {instancePath:instancePath+"/redirects/" + i8+"/file",schemaPath:"#/definitions/redirects/properties/file/type",keyword:"type",params:{type: "string"},schema:schema13.properties.file.type,parentSchema:schema13.properties.file,data:data66};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data65.from !== undefined){
let data67 = data65.from;
if(typeof data67 !== "string"){
const err97 = {instancePath:instancePath+"/redirects/" + i8+"/from",schemaPath:"#/definitions/redirects/properties/from/type",keyword:"type",params:{type: "string"},schema:schema13.properties.from.type,parentSchema:schema13.properties.from,data:data67};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data65.to !== undefined){
let data68 = data65.to;
if(typeof data68 !== "string"){
const err98 = {instancePath:instancePath+"/redirects/" + i8+"/to",schemaPath:"#/definitions/redirects/properties/to/type",keyword:"type",params:{type: "string"},schema:schema13.properties.to.type,parentSchema:schema13.properties.to,data:data68};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data65.status !== undefined){
let data69 = data65.status;
if(!(((typeof data69 == "number") && (!(data69 % 1) && !isNaN(data69))) && (isFinite(data69)))){
const err99 = {instancePath:instancePath+"/redirects/" + i8+"/status",schemaPath:"#/definitions/redirects/properties/status/type",keyword:"type",params:{type: "integer"},schema:schema13.properties.status.type,parentSchema:schema13.properties.status,data:data69};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(!(((((data69 === 301) || (data69 === 302)) || (data69 === 303)) || (data69 === 307)) || (data69 === 308))){
const err100 = {instancePath:instancePath+"/redirects/" + i8+"/status",schemaPath:"#/definitions/redirects/properties/status/enum",keyword:"enum",params:{allowedValues: schema13.properties.status.enum},schema:schema13.properties.status.enum,parentSchema:schema13.properties.status,data:data69};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data65.keepQuery !== undefined){
let data70 = data65.keepQuery;
if(typeof data70 !== "boolean"){
const err101 = {instancePath:instancePath+"/redirects/" + i8+"/keepQuery",schemaPath:"#/definitions/redirects/properties/keepQuery/type",keyword:"type",params:{type: "boolean"},schema:schema13.properties.keepQuery.type,parentSchema:schema13.properties.keepQuery,data:data70};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data65.listener !== undefined){
let data71 = data65.listener;
if(typeof data71 !== "string"){
const err102 = {instancePath:instancePath+"/redirects/" + i8+"/listener",schemaPath:"#/definitions/redirects/properties/listener/type",keyword:"type",params:{type: "string"},schema:schema13.properties.listener.type,parentSchema:schema13.properties.listener,data:data71};
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
const err103 = {instancePath:instancePath+"/redirects/" + i8,schemaPath:"#/definitions/redirects/type",keyword:"type",params:{type: "object"},schema:schema13.type,parentSchema:schema13,data:data65};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/redirects",schemaPath:"#/properties/redirects/type",keyword:"type",params:{type: "array"},schema:schema11.properties.redirects.type,parentSchema:schema11.properties.redirects,data:data64};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data.backends !== undefined){
let data72 = data.backends;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
for(const key19 in data72){
let data73 = data72[key19];
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
for(const key20 in data73){
if(!(func2.call(schema14.properties, key20))){
const err105 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/backend/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},schema:false,parentSchema:schema14,data:data73};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data73.service !== undefined){
let data74 = data73.service;
if(typeof data74 !== "string"){
const err106 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/service",schemaPath:"#/definitions/backend/properties/service/type",keyword:"type",params:{type: "string"},schema:schema14.properties.service.type,parentSchema:schema14.properties.service,data:data74};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data73.tags !== undefined){
let data75 = data73.tags;
if(Array.isArray(data75)){
if(data75.length < 1){
const err107 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/tags",schemaPath:"#/definitions/backend/properties/tags/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema14.properties.tags,data:data75};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
const len9 = data75.length;
for(let i9=0; i9<len9; i9++){
let data76 = data75[i9];
if(typeof data76 !== "string"){
const err108 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/tags/" + i9,schemaPath:"#/definitions/backend/properties/tags/items/type",keyword:"type",params:{type: "string"},schema:schema14.properties.tags.items.type,parentSchema:schema14.properties.tags.items,data:data76};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
else {
const err109 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/tags",schemaPath:"#/definitions/backend/properties/tags/type",keyword:"type",params:{type: "array"},schema:schema14.properties.tags.type,parentSchema:schema14.properties.tags,data:data75};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data73.withoutTags !== undefined){
let data77 = data73.withoutTags;
if(Array.isArray(data77)){
if(data77.length < 1){
const err110 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/withoutTags",schemaPath:"#/definitions/backend/properties/withoutTags/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema14.properties.withoutTags,data:data77};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
const len10 = data77.length;
for(let i10=0; i10<len10; i10++){
let data78 = data77[i10];
if(typeof data78 !== "string"){
const err111 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/withoutTags/" + i10,schemaPath:"#/definitions/backend/properties/withoutTags/items/type",keyword:"type",params:{type: "string"},schema:schema14.properties.withoutTags.items.type,parentSchema:schema14.properties.withoutTags.items,data:data78};
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
const err112 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/withoutTags",schemaPath:"#/definitions/backend/properties/withoutTags/type",keyword:"type",params:{type: "array"},schema:schema14.properties.withoutTags.type,parentSchema:schema14.properties.withoutTags,data:data77};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data73.servers !== undefined){
let data79 = data73.servers;
if(Array.isArray(data79)){
if(data79.length < 1){
const err113 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/servers",schemaPath:"#/definitions/backend/properties/servers/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema14.properties.servers,data:data79};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
const len11 = data79.length;
for(let i11=0; i11<len11; i11++){
let data80 = data79[i11];
if(typeof data80 !== "string"){
const err114 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/servers/" + i11,schemaPath:"#/definitions/backend/properties/servers/items/type",keyword:"type",params:{type: "string"},schema:schema14.properties.servers.items.type,parentSchema:schema14.properties.servers.items,data:data80};
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
const err115 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/servers",schemaPath:"#/definitions/backend/properties/servers/type",keyword:"type",params:{type: "array"},schema:schema14.properties.servers.type,parentSchema:schema14.properties.servers,data:data79};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data73.fallback !== undefined){
let data81 = data73.fallback;
if(typeof data81 !== "string"){
const err116 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/fallback",schemaPath:"#/definitions/backend/properties/fallback/type",keyword:"type",params:{type: "string"},schema:schema14.properties.fallback.type,parentSchema:schema14.properties.fallback,data:data81};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data73.backup !== undefined){
let data82 = data73.backup;
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
for(const key21 in data82){
if(!(((key21 === "tag") || (key21 === "service")) || (key21 === "servers"))){
const err117 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/backup",schemaPath:"#/definitions/backend/properties/backup/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},schema:false,parentSchema:schema14.properties.backup,data:data82};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data82.tag !== undefined){
let data83 = data82.tag;
if(typeof data83 !== "string"){
const err118 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/backup/tag",schemaPath:"#/definitions/backend/properties/backup/properties/tag/type",keyword:"type",params:{type: "string"},schema:schema14.properties.backup.properties.tag.type,parentSchema:schema14.properties.backup.properties.tag,data:data83};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data82.service !== undefined){
let data84 = data82.service;
if(typeof data84 !== "string"){
const err119 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/backup/service",schemaPath:"#/definitions/backend/properties/backup/properties/service/type",keyword:"type",params:{type: "string"},schema:schema14.properties.backup.properties.service.type,parentSchema:schema14.properties.backup.properties.service,data:data84};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data82.servers !== undefined){
let data85 = data82.servers;
if(Array.isArray(data85)){
if(data85.length < 1){
const err120 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/backup/servers",schemaPath:"#/definitions/backend/properties/backup/properties/servers/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema14.properties.backup.properties.servers,data:data85};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
const len12 = data85.length;
for(let i12=0; i12<len12; i12++){
let data86 = data85[i12];
if(typeof data86 !== "string"){
const err121 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/backup/servers/" + i12,schemaPath:"#/definitions/backend/properties/backup/properties/servers/items/type",keyword:"type",params:{type: "string"},schema:schema14.properties.backup.properties.servers.items.type,parentSchema:schema14.properties.backup.properties.servers.items,data:data86};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
else {
const err122 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/backup/servers",schemaPath:"#/definitions/backend/properties/backup/properties/servers/type",keyword:"type",params:{type: "array"},schema:schema14.properties.backup.properties.servers.type,parentSchema:schema14.properties.backup.properties.servers,data:data85};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
else {
const err123 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/backup",schemaPath:"#/definitions/backend/properties/backup/type",keyword:"type",params:{type: "object"},schema:schema14.properties.backup.type,parentSchema:schema14.properties.backup,data:data82};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data73.balance !== undefined){
let data87 = data73.balance;
if(typeof data87 !== "string"){
const err124 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/balance",schemaPath:"#/definitions/backend/properties/balance/type",keyword:"type",params:{type: "string"},schema:schema14.properties.balance.type,parentSchema:schema14.properties.balance,data:data87};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data73.check !== undefined){
let data88 = data73.check;
if((!(data88 && typeof data88 == "object" && !Array.isArray(data88))) && (typeof data88 !== "string")){
const err125 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/check",schemaPath:"#/definitions/backend/properties/check/type",keyword:"type",params:{type: schema14.properties.check.type},schema:schema14.properties.check.type,parentSchema:schema14.properties.check,data:data88};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
for(const key22 in data88){
if(!(func2.call(schema14.properties.check.properties, key22))){
const err126 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/check",schemaPath:"#/definitions/backend/properties/check/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},schema:false,parentSchema:schema14.properties.check,data:data88};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data88.get !== undefined){
let data89 = data88.get;
if(typeof data89 !== "string"){
const err127 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/get",schemaPath:"#/definitions/backend/properties/check/properties/get/type",keyword:"type",params:{type: "string"},schema:schema14.properties.check.properties.get.type,parentSchema:schema14.properties.check.properties.get,data:data89};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data88.head !== undefined){
let data90 = data88.head;
if(typeof data90 !== "string"){
const err128 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/head",schemaPath:"#/definitions/backend/properties/check/properties/head/type",keyword:"type",params:{type: "string"},schema:schema14.properties.check.properties.head.type,parentSchema:schema14.properties.check.properties.head,data:data90};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data88.host !== undefined){
let data91 = data88.host;
if(typeof data91 !== "string"){
const err129 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/host",schemaPath:"#/definitions/backend/properties/check/properties/host/type",keyword:"type",params:{type: "string"},schema:schema14.properties.check.properties.host.type,parentSchema:schema14.properties.check.properties.host,data:data91};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data88.headers !== undefined){
let data92 = data88.headers;
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
for(const key23 in data92){
let data93 = data92[key23];
if(typeof data93 !== "string"){
const err130 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/headers/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/backend/properties/check/properties/headers/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema14.properties.check.properties.headers.additionalProperties.type,parentSchema:schema14.properties.check.properties.headers.additionalProperties,data:data93};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
else {
const err131 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/headers",schemaPath:"#/definitions/backend/properties/check/properties/headers/type",keyword:"type",params:{type: "object"},schema:schema14.properties.check.properties.headers.type,parentSchema:schema14.properties.check.properties.headers,data:data92};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data88.expect !== undefined){
let data94 = data88.expect;
if(((typeof data94 !== "string") && (!(((typeof data94 == "number") && (!(data94 % 1) && !isNaN(data94))) && (isFinite(data94))))) && (!(Array.isArray(data94)))){
const err132 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/expect",schemaPath:"#/definitions/backend/properties/check/properties/expect/type",keyword:"type",params:{type: schema14.properties.check.properties.expect.type},schema:schema14.properties.check.properties.expect.type,parentSchema:schema14.properties.check.properties.expect,data:data94};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if((typeof data94 == "number") && (isFinite(data94))){
if(data94 > 599 || isNaN(data94)){
const err133 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/expect",schemaPath:"#/definitions/backend/properties/check/properties/expect/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},schema:599,parentSchema:schema14.properties.check.properties.expect,data:data94};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(data94 < 100 || isNaN(data94)){
const err134 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/expect",schemaPath:"#/definitions/backend/properties/check/properties/expect/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},schema:100,parentSchema:schema14.properties.check.properties.expect,data:data94};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(Array.isArray(data94)){
if(data94.length < 1){
const err135 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/expect",schemaPath:"#/definitions/backend/properties/check/properties/expect/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema14.properties.check.properties.expect,data:data94};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
const len13 = data94.length;
for(let i13=0; i13<len13; i13++){
let data95 = data94[i13];
if((typeof data95 !== "string") && (!(((typeof data95 == "number") && (!(data95 % 1) && !isNaN(data95))) && (isFinite(data95))))){
const err136 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/expect/" + i13,schemaPath:"#/definitions/backend/properties/check/properties/expect/items/type",keyword:"type",params:{type: schema14.properties.check.properties.expect.items.type},schema:schema14.properties.check.properties.expect.items.type,parentSchema:schema14.properties.check.properties.expect.items,data:data95};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if((typeof data95 == "number") && (isFinite(data95))){
if(data95 > 599 || isNaN(data95)){
const err137 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/expect/" + i13,schemaPath:"#/definitions/backend/properties/check/properties/expect/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},schema:599,parentSchema:schema14.properties.check.properties.expect.items,data:data95};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(data95 < 100 || isNaN(data95)){
const err138 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/expect/" + i13,schemaPath:"#/definitions/backend/properties/check/properties/expect/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},schema:100,parentSchema:schema14.properties.check.properties.expect.items,data:data95};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
}
}
if(data88.expectBody !== undefined){
let data96 = data88.expectBody;
if(typeof data96 !== "string"){
const err139 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/expectBody",schemaPath:"#/definitions/backend/properties/check/properties/expectBody/type",keyword:"type",params:{type: "string"},schema:schema14.properties.check.properties.expectBody.type,parentSchema:schema14.properties.check.properties.expectBody,data:data96};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data88.every !== undefined){
let data97 = data88.every;
if(typeof data97 !== "string"){
const err140 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/every",schemaPath:"#/definitions/backend/properties/check/properties/every/type",keyword:"type",params:{type: "string"},schema:schema14.properties.check.properties.every.type,parentSchema:schema14.properties.check.properties.every,data:data97};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data88.rise !== undefined){
let data98 = data88.rise;
if(!(((typeof data98 == "number") && (!(data98 % 1) && !isNaN(data98))) && (isFinite(data98)))){
const err141 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/rise",schemaPath:"#/definitions/backend/properties/check/properties/rise/type",keyword:"type",params:{type: "integer"},schema:schema14.properties.check.properties.rise.type,parentSchema:schema14.properties.check.properties.rise,data:data98};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if((typeof data98 == "number") && (isFinite(data98))){
if(data98 > 100 || isNaN(data98)){
const err142 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/rise",schemaPath:"#/definitions/backend/properties/check/properties/rise/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema14.properties.check.properties.rise,data:data98};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(data98 < 1 || isNaN(data98)){
const err143 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/rise",schemaPath:"#/definitions/backend/properties/check/properties/rise/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema14.properties.check.properties.rise,data:data98};
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
if(data88.fall !== undefined){
let data99 = data88.fall;
if(!(((typeof data99 == "number") && (!(data99 % 1) && !isNaN(data99))) && (isFinite(data99)))){
const err144 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/fall",schemaPath:"#/definitions/backend/properties/check/properties/fall/type",keyword:"type",params:{type: "integer"},schema:schema14.properties.check.properties.fall.type,parentSchema:schema14.properties.check.properties.fall,data:data99};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if((typeof data99 == "number") && (isFinite(data99))){
if(data99 > 100 || isNaN(data99)){
const err145 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/fall",schemaPath:"#/definitions/backend/properties/check/properties/fall/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema14.properties.check.properties.fall,data:data99};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(data99 < 1 || isNaN(data99)){
const err146 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/fall",schemaPath:"#/definitions/backend/properties/check/properties/fall/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema14.properties.check.properties.fall,data:data99};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
if(data88.port !== undefined){
let data100 = data88.port;
if(!(((typeof data100 == "number") && (!(data100 % 1) && !isNaN(data100))) && (isFinite(data100)))){
const err147 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/port",schemaPath:"#/definitions/backend/properties/check/properties/port/type",keyword:"type",params:{type: "integer"},schema:schema14.properties.check.properties.port.type,parentSchema:schema14.properties.check.properties.port,data:data100};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if((typeof data100 == "number") && (isFinite(data100))){
if(data100 > 65535 || isNaN(data100)){
const err148 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/port",schemaPath:"#/definitions/backend/properties/check/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema14.properties.check.properties.port,data:data100};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(data100 < 1 || isNaN(data100)){
const err149 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/port",schemaPath:"#/definitions/backend/properties/check/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema14.properties.check.properties.port,data:data100};
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
}
}
if(data73.timeout !== undefined){
let data101 = data73.timeout;
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
for(const key24 in data101){
if(!(((((key24 === "connect") || (key24 === "server")) || (key24 === "queue")) || (key24 === "tunnel")) || (key24 === "check"))){
const err150 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/definitions/backend/properties/timeout/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},schema:false,parentSchema:schema14.properties.timeout,data:data101};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data101.connect !== undefined){
let data102 = data101.connect;
if(typeof data102 !== "string"){
const err151 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout/connect",schemaPath:"#/definitions/backend/properties/timeout/properties/connect/type",keyword:"type",params:{type: "string"},schema:schema14.properties.timeout.properties.connect.type,parentSchema:schema14.properties.timeout.properties.connect,data:data102};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data101.server !== undefined){
let data103 = data101.server;
if(typeof data103 !== "string"){
const err152 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout/server",schemaPath:"#/definitions/backend/properties/timeout/properties/server/type",keyword:"type",params:{type: "string"},schema:schema14.properties.timeout.properties.server.type,parentSchema:schema14.properties.timeout.properties.server,data:data103};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data101.queue !== undefined){
let data104 = data101.queue;
if(typeof data104 !== "string"){
const err153 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout/queue",schemaPath:"#/definitions/backend/properties/timeout/properties/queue/type",keyword:"type",params:{type: "string"},schema:schema14.properties.timeout.properties.queue.type,parentSchema:schema14.properties.timeout.properties.queue,data:data104};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data101.tunnel !== undefined){
let data105 = data101.tunnel;
if(typeof data105 !== "string"){
const err154 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout/tunnel",schemaPath:"#/definitions/backend/properties/timeout/properties/tunnel/type",keyword:"type",params:{type: "string"},schema:schema14.properties.timeout.properties.tunnel.type,parentSchema:schema14.properties.timeout.properties.tunnel,data:data105};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data101.check !== undefined){
let data106 = data101.check;
if(typeof data106 !== "string"){
const err155 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout/check",schemaPath:"#/definitions/backend/properties/timeout/properties/check/type",keyword:"type",params:{type: "string"},schema:schema14.properties.timeout.properties.check.type,parentSchema:schema14.properties.timeout.properties.check,data:data106};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
}
else {
const err156 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/definitions/backend/properties/timeout/type",keyword:"type",params:{type: "object"},schema:schema14.properties.timeout.type,parentSchema:schema14.properties.timeout,data:data101};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data73.retries !== undefined){
let data107 = data73.retries;
if(!(((typeof data107 == "number") && (!(data107 % 1) && !isNaN(data107))) && (isFinite(data107)))){
const err157 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/retries",schemaPath:"#/definitions/backend/properties/retries/type",keyword:"type",params:{type: "integer"},schema:schema14.properties.retries.type,parentSchema:schema14.properties.retries,data:data107};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if((typeof data107 == "number") && (isFinite(data107))){
if(data107 > 100 || isNaN(data107)){
const err158 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/retries",schemaPath:"#/definitions/backend/properties/retries/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema14.properties.retries,data:data107};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(data107 < 0 || isNaN(data107)){
const err159 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/retries",schemaPath:"#/definitions/backend/properties/retries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema14.properties.retries,data:data107};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
}
if(data73.retryOn !== undefined){
let data108 = data73.retryOn;
if(Array.isArray(data108)){
const len14 = data108.length;
for(let i14=0; i14<len14; i14++){
let data109 = data108[i14];
if(!(((((((((data109 === "conn-failure") || (data109 === "empty-response")) || (data109 === "junk-response")) || (data109 === "response-timeout")) || (data109 === 425)) || (data109 === 500)) || (data109 === 502)) || (data109 === 503)) || (data109 === 504))){
const err160 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/retryOn/" + i14,schemaPath:"#/definitions/backend/properties/retryOn/items/enum",keyword:"enum",params:{allowedValues: schema14.properties.retryOn.items.enum},schema:schema14.properties.retryOn.items.enum,parentSchema:schema14.properties.retryOn.items,data:data109};
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
const err161 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/retryOn",schemaPath:"#/definitions/backend/properties/retryOn/type",keyword:"type",params:{type: "array"},schema:schema14.properties.retryOn.type,parentSchema:schema14.properties.retryOn,data:data108};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data73.maxconn !== undefined){
let data110 = data73.maxconn;
if(!(((typeof data110 == "number") && (!(data110 % 1) && !isNaN(data110))) && (isFinite(data110)))){
const err162 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/maxconn",schemaPath:"#/definitions/backend/properties/maxconn/type",keyword:"type",params:{type: "integer"},schema:schema14.properties.maxconn.type,parentSchema:schema14.properties.maxconn,data:data110};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if((typeof data110 == "number") && (isFinite(data110))){
if(data110 > 1000000 || isNaN(data110)){
const err163 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/maxconn",schemaPath:"#/definitions/backend/properties/maxconn/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},schema:1000000,parentSchema:schema14.properties.maxconn,data:data110};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(data110 < 1 || isNaN(data110)){
const err164 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/maxconn",schemaPath:"#/definitions/backend/properties/maxconn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema14.properties.maxconn,data:data110};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
}
if(data73.slowStart !== undefined){
let data111 = data73.slowStart;
if(typeof data111 !== "string"){
const err165 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/slowStart",schemaPath:"#/definitions/backend/properties/slowStart/type",keyword:"type",params:{type: "string"},schema:schema14.properties.slowStart.type,parentSchema:schema14.properties.slowStart,data:data111};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data73.tls !== undefined){
let data112 = data73.tls;
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
for(const key25 in data112){
if(!(((((key25 === "ca") || (key25 === "name")) || (key25 === "sni")) || (key25 === "certificate")) || (key25 === "verify"))){
const err166 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls",schemaPath:"#/definitions/backend/properties/tls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},schema:false,parentSchema:schema14.properties.tls,data:data112};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data112.ca !== undefined){
let data113 = data112.ca;
if(typeof data113 !== "string"){
const err167 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/ca",schemaPath:"#/definitions/backend/properties/tls/properties/ca/type",keyword:"type",params:{type: "string"},schema:schema14.properties.tls.properties.ca.type,parentSchema:schema14.properties.tls.properties.ca,data:data113};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data112.name !== undefined){
let data114 = data112.name;
if(typeof data114 !== "string"){
const err168 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/name",schemaPath:"#/definitions/backend/properties/tls/properties/name/type",keyword:"type",params:{type: "string"},schema:schema14.properties.tls.properties.name.type,parentSchema:schema14.properties.tls.properties.name,data:data114};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data112.sni !== undefined){
let data115 = data112.sni;
if(typeof data115 !== "string"){
const err169 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/sni",schemaPath:"#/definitions/backend/properties/tls/properties/sni/type",keyword:"type",params:{type: "string"},schema:schema14.properties.tls.properties.sni.type,parentSchema:schema14.properties.tls.properties.sni,data:data115};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data112.certificate !== undefined){
let data116 = data112.certificate;
if(typeof data116 !== "string"){
const err170 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/certificate",schemaPath:"#/definitions/backend/properties/tls/properties/certificate/type",keyword:"type",params:{type: "string"},schema:schema14.properties.tls.properties.certificate.type,parentSchema:schema14.properties.tls.properties.certificate,data:data116};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data112.verify !== undefined){
let data117 = data112.verify;
if(typeof data117 !== "string"){
const err171 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/verify",schemaPath:"#/definitions/backend/properties/tls/properties/verify/type",keyword:"type",params:{type: "string"},schema:schema14.properties.tls.properties.verify.type,parentSchema:schema14.properties.tls.properties.verify,data:data117};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if(!(((data117 === "name") || (data117 === "authority")) || (data117 === "none"))){
const err172 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/verify",schemaPath:"#/definitions/backend/properties/tls/properties/verify/enum",keyword:"enum",params:{allowedValues: schema14.properties.tls.properties.verify.enum},schema:schema14.properties.tls.properties.verify.enum,parentSchema:schema14.properties.tls.properties.verify,data:data117};
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
const err173 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls",schemaPath:"#/definitions/backend/properties/tls/type",keyword:"type",params:{type: "object"},schema:schema14.properties.tls.type,parentSchema:schema14.properties.tls,data:data112};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data73.http2 !== undefined){
let data118 = data73.http2;
if(typeof data118 !== "boolean"){
const err174 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/http2",schemaPath:"#/definitions/backend/properties/http2/type",keyword:"type",params:{type: "boolean"},schema:schema14.properties.http2.type,parentSchema:schema14.properties.http2,data:data118};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data73.proxyProtocol !== undefined){
let data119 = data73.proxyProtocol;
if(typeof data119 !== "string"){
const err175 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/proxyProtocol",schemaPath:"#/definitions/backend/properties/proxyProtocol/type",keyword:"type",params:{type: "string"},schema:schema14.properties.proxyProtocol.type,parentSchema:schema14.properties.proxyProtocol,data:data119};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if(!((data119 === "v1") || (data119 === "v2"))){
const err176 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/proxyProtocol",schemaPath:"#/definitions/backend/properties/proxyProtocol/enum",keyword:"enum",params:{allowedValues: schema14.properties.proxyProtocol.enum},schema:schema14.properties.proxyProtocol.enum,parentSchema:schema14.properties.proxyProtocol,data:data119};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data73.haproxy !== undefined){
let data120 = data73.haproxy;
if(typeof data120 !== "string"){
const err177 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/haproxy",schemaPath:"#/definitions/backend/properties/haproxy/type",keyword:"type",params:{type: "string"},schema:schema14.properties.haproxy.type,parentSchema:schema14.properties.haproxy,data:data120};
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
const err178 = {instancePath:instancePath+"/backends/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/backend/type",keyword:"type",params:{type: "object"},schema:schema14.type,parentSchema:schema14,data:data73};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
}
else {
const err179 = {instancePath:instancePath+"/backends",schemaPath:"#/properties/backends/type",keyword:"type",params:{type: "object"},schema:schema11.properties.backends.type,parentSchema:schema11.properties.backends,data:data72};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data.tcp !== undefined){
let data121 = data.tcp;
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
for(const key26 in data121){
let data122 = data121[key26];
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
if(data122.listener === undefined){
const err180 = {instancePath:instancePath+"/tcp/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/tcpRoute/required",keyword:"required",params:{missingProperty: "listener"},schema:schema15.required,parentSchema:schema15,data:data122};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
for(const key27 in data122){
if(!(((key27 === "listener") || (key27 === "service")) || (key27 === "backend"))){
const err181 = {instancePath:instancePath+"/tcp/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/tcpRoute/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},schema:false,parentSchema:schema15,data:data122};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data122.listener !== undefined){
let data123 = data122.listener;
if(typeof data123 !== "string"){
const err182 = {instancePath:instancePath+"/tcp/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/listener",schemaPath:"#/definitions/tcpRoute/properties/listener/type",keyword:"type",params:{type: "string"},schema:schema15.properties.listener.type,parentSchema:schema15.properties.listener,data:data123};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data122.service !== undefined){
let data124 = data122.service;
if(typeof data124 !== "string"){
const err183 = {instancePath:instancePath+"/tcp/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/service",schemaPath:"#/definitions/tcpRoute/properties/service/type",keyword:"type",params:{type: "string"},schema:schema15.properties.service.type,parentSchema:schema15.properties.service,data:data124};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data122.backend !== undefined){
let data125 = data122.backend;
if(typeof data125 !== "string"){
const err184 = {instancePath:instancePath+"/tcp/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/backend",schemaPath:"#/definitions/tcpRoute/properties/backend/type",keyword:"type",params:{type: "string"},schema:schema15.properties.backend.type,parentSchema:schema15.properties.backend,data:data125};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
}
else {
const err185 = {instancePath:instancePath+"/tcp/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/tcpRoute/type",keyword:"type",params:{type: "object"},schema:schema15.type,parentSchema:schema15,data:data122};
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
const err186 = {instancePath:instancePath+"/tcp",schemaPath:"#/properties/tcp/type",keyword:"type",params:{type: "object"},schema:schema11.properties.tcp.type,parentSchema:schema11.properties.tcp,data:data121};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data.tests !== undefined){
let data126 = data.tests;
if(Array.isArray(data126)){
if(data126.length < 0){
const err187 = {instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema11.properties.tests,data:data126};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
const len15 = data126.length;
for(let i15=0; i15<len15; i15++){
let data127 = data126[i15];
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
if(data127.request === undefined){
const err188 = {instancePath:instancePath+"/tests/" + i15,schemaPath:"#/definitions/test/required",keyword:"required",params:{missingProperty: "request"},schema:schema16.required,parentSchema:schema16,data:data127};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
for(const key28 in data127){
if(!((((((key28 === "request") || (key28 === "listener")) || (key28 === "headers")) || (key28 === "body")) || (key28 === "instances")) || (key28 === "expect"))){
const err189 = {instancePath:instancePath+"/tests/" + i15,schemaPath:"#/definitions/test/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},schema:false,parentSchema:schema16,data:data127};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data127.request !== undefined){
let data128 = data127.request;
if(typeof data128 !== "string"){
const err190 = {instancePath:instancePath+"/tests/" + i15+"/request",schemaPath:"#/definitions/test/properties/request/type",keyword:"type",params:{type: "string"},schema:schema16.properties.request.type,parentSchema:schema16.properties.request,data:data128};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data127.listener !== undefined){
let data129 = data127.listener;
if(typeof data129 !== "string"){
const err191 = {instancePath:instancePath+"/tests/" + i15+"/listener",schemaPath:"#/definitions/test/properties/listener/type",keyword:"type",params:{type: "string"},schema:schema16.properties.listener.type,parentSchema:schema16.properties.listener,data:data129};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data127.headers !== undefined){
let data130 = data127.headers;
if(data130 && typeof data130 == "object" && !Array.isArray(data130)){
for(const key29 in data130){
let data131 = data130[key29];
if((typeof data131 !== "string") && (!(Array.isArray(data131)))){
const err192 = {instancePath:instancePath+"/tests/" + i15+"/headers/" + key29.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/test/properties/headers/additionalProperties/type",keyword:"type",params:{type: schema16.properties.headers.additionalProperties.type},schema:schema16.properties.headers.additionalProperties.type,parentSchema:schema16.properties.headers.additionalProperties,data:data131};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if(Array.isArray(data131)){
if(data131.length < 0){
const err193 = {instancePath:instancePath+"/tests/" + i15+"/headers/" + key29.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/test/properties/headers/additionalProperties/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema16.properties.headers.additionalProperties,data:data131};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
const len16 = data131.length;
for(let i16=0; i16<len16; i16++){
let data132 = data131[i16];
if(typeof data132 !== "string"){
const err194 = {instancePath:instancePath+"/tests/" + i15+"/headers/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i16,schemaPath:"#/definitions/test/properties/headers/additionalProperties/items/type",keyword:"type",params:{type: "string"},schema:schema16.properties.headers.additionalProperties.items.type,parentSchema:schema16.properties.headers.additionalProperties.items,data:data132};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
}
}
}
else {
const err195 = {instancePath:instancePath+"/tests/" + i15+"/headers",schemaPath:"#/definitions/test/properties/headers/type",keyword:"type",params:{type: "object"},schema:schema16.properties.headers.type,parentSchema:schema16.properties.headers,data:data130};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data127.body !== undefined){
let data133 = data127.body;
if(typeof data133 !== "string"){
const err196 = {instancePath:instancePath+"/tests/" + i15+"/body",schemaPath:"#/definitions/test/properties/body/type",keyword:"type",params:{type: "string"},schema:schema16.properties.body.type,parentSchema:schema16.properties.body,data:data133};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data127.instances !== undefined){
let data134 = data127.instances;
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
for(const key30 in data134){
let data135 = data134[key30];
if(!(((typeof data135 == "number") && (!(data135 % 1) && !isNaN(data135))) && (isFinite(data135)))){
const err197 = {instancePath:instancePath+"/tests/" + i15+"/instances/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/test/properties/instances/additionalProperties/type",keyword:"type",params:{type: "integer"},schema:schema16.properties.instances.additionalProperties.type,parentSchema:schema16.properties.instances.additionalProperties,data:data135};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if((typeof data135 == "number") && (isFinite(data135))){
if(data135 > 16 || isNaN(data135)){
const err198 = {instancePath:instancePath+"/tests/" + i15+"/instances/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/test/properties/instances/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16},schema:16,parentSchema:schema16.properties.instances.additionalProperties,data:data135};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
if(data135 < 0 || isNaN(data135)){
const err199 = {instancePath:instancePath+"/tests/" + i15+"/instances/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/test/properties/instances/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema16.properties.instances.additionalProperties,data:data135};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
}
}
else {
const err200 = {instancePath:instancePath+"/tests/" + i15+"/instances",schemaPath:"#/definitions/test/properties/instances/type",keyword:"type",params:{type: "object"},schema:schema16.properties.instances.type,parentSchema:schema16.properties.instances,data:data134};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data127.expect !== undefined){
let data136 = data127.expect;
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
for(const key31 in data136){
if(!((((((((key31 === "route") || (key31 === "backend")) || (key31 === "status")) || (key31 === "location")) || (key31 === "path")) || (key31 === "query")) || (key31 === "requestHeaders")) || (key31 === "responseHeaders"))){
const err201 = {instancePath:instancePath+"/tests/" + i15+"/expect",schemaPath:"#/definitions/test/properties/expect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},schema:false,parentSchema:schema16.properties.expect,data:data136};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data136.route !== undefined){
let data137 = data136.route;
if(typeof data137 !== "string"){
const err202 = {instancePath:instancePath+"/tests/" + i15+"/expect/route",schemaPath:"#/definitions/test/properties/expect/properties/route/type",keyword:"type",params:{type: "string"},schema:schema16.properties.expect.properties.route.type,parentSchema:schema16.properties.expect.properties.route,data:data137};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data136.backend !== undefined){
let data138 = data136.backend;
if(typeof data138 !== "string"){
const err203 = {instancePath:instancePath+"/tests/" + i15+"/expect/backend",schemaPath:"#/definitions/test/properties/expect/properties/backend/type",keyword:"type",params:{type: "string"},schema:schema16.properties.expect.properties.backend.type,parentSchema:schema16.properties.expect.properties.backend,data:data138};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data136.status !== undefined){
let data139 = data136.status;
if(!(((typeof data139 == "number") && (!(data139 % 1) && !isNaN(data139))) && (isFinite(data139)))){
const err204 = {instancePath:instancePath+"/tests/" + i15+"/expect/status",schemaPath:"#/definitions/test/properties/expect/properties/status/type",keyword:"type",params:{type: "integer"},schema:schema16.properties.expect.properties.status.type,parentSchema:schema16.properties.expect.properties.status,data:data139};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
if((typeof data139 == "number") && (isFinite(data139))){
if(data139 > 599 || isNaN(data139)){
const err205 = {instancePath:instancePath+"/tests/" + i15+"/expect/status",schemaPath:"#/definitions/test/properties/expect/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},schema:599,parentSchema:schema16.properties.expect.properties.status,data:data139};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
if(data139 < 200 || isNaN(data139)){
const err206 = {instancePath:instancePath+"/tests/" + i15+"/expect/status",schemaPath:"#/definitions/test/properties/expect/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 200},schema:200,parentSchema:schema16.properties.expect.properties.status,data:data139};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
}
if(data136.location !== undefined){
let data140 = data136.location;
if(typeof data140 !== "string"){
const err207 = {instancePath:instancePath+"/tests/" + i15+"/expect/location",schemaPath:"#/definitions/test/properties/expect/properties/location/type",keyword:"type",params:{type: "string"},schema:schema16.properties.expect.properties.location.type,parentSchema:schema16.properties.expect.properties.location,data:data140};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data136.path !== undefined){
let data141 = data136.path;
if(typeof data141 !== "string"){
const err208 = {instancePath:instancePath+"/tests/" + i15+"/expect/path",schemaPath:"#/definitions/test/properties/expect/properties/path/type",keyword:"type",params:{type: "string"},schema:schema16.properties.expect.properties.path.type,parentSchema:schema16.properties.expect.properties.path,data:data141};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data136.query !== undefined){
let data142 = data136.query;
if(typeof data142 !== "string"){
const err209 = {instancePath:instancePath+"/tests/" + i15+"/expect/query",schemaPath:"#/definitions/test/properties/expect/properties/query/type",keyword:"type",params:{type: "string"},schema:schema16.properties.expect.properties.query.type,parentSchema:schema16.properties.expect.properties.query,data:data142};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data136.requestHeaders !== undefined){
let data143 = data136.requestHeaders;
if(data143 && typeof data143 == "object" && !Array.isArray(data143)){
for(const key32 in data143){
let data144 = data143[key32];
if((typeof data144 !== "string") && (!(Array.isArray(data144)))){
const err210 = {instancePath:instancePath+"/tests/" + i15+"/expect/requestHeaders/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/test/properties/expect/properties/requestHeaders/additionalProperties/type",keyword:"type",params:{type: schema16.properties.expect.properties.requestHeaders.additionalProperties.type},schema:schema16.properties.expect.properties.requestHeaders.additionalProperties.type,parentSchema:schema16.properties.expect.properties.requestHeaders.additionalProperties,data:data144};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if(Array.isArray(data144)){
if(data144.length < 0){
const err211 = {instancePath:instancePath+"/tests/" + i15+"/expect/requestHeaders/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/test/properties/expect/properties/requestHeaders/additionalProperties/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema16.properties.expect.properties.requestHeaders.additionalProperties,data:data144};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
const len17 = data144.length;
for(let i17=0; i17<len17; i17++){
let data145 = data144[i17];
if(typeof data145 !== "string"){
const err212 = {instancePath:instancePath+"/tests/" + i15+"/expect/requestHeaders/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i17,schemaPath:"#/definitions/test/properties/expect/properties/requestHeaders/additionalProperties/items/type",keyword:"type",params:{type: "string"},schema:schema16.properties.expect.properties.requestHeaders.additionalProperties.items.type,parentSchema:schema16.properties.expect.properties.requestHeaders.additionalProperties.items,data:data145};
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
}
else {
const err213 = {instancePath:instancePath+"/tests/" + i15+"/expect/requestHeaders",schemaPath:"#/definitions/test/properties/expect/properties/requestHeaders/type",keyword:"type",params:{type: "object"},schema:schema16.properties.expect.properties.requestHeaders.type,parentSchema:schema16.properties.expect.properties.requestHeaders,data:data143};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data136.responseHeaders !== undefined){
let data146 = data136.responseHeaders;
if(data146 && typeof data146 == "object" && !Array.isArray(data146)){
for(const key33 in data146){
let data147 = data146[key33];
if((typeof data147 !== "string") && (!(Array.isArray(data147)))){
const err214 = {instancePath:instancePath+"/tests/" + i15+"/expect/responseHeaders/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/test/properties/expect/properties/responseHeaders/additionalProperties/type",keyword:"type",params:{type: schema16.properties.expect.properties.responseHeaders.additionalProperties.type},schema:schema16.properties.expect.properties.responseHeaders.additionalProperties.type,parentSchema:schema16.properties.expect.properties.responseHeaders.additionalProperties,data:data147};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
if(Array.isArray(data147)){
if(data147.length < 0){
const err215 = {instancePath:instancePath+"/tests/" + i15+"/expect/responseHeaders/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/test/properties/expect/properties/responseHeaders/additionalProperties/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema16.properties.expect.properties.responseHeaders.additionalProperties,data:data147};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
const len18 = data147.length;
for(let i18=0; i18<len18; i18++){
let data148 = data147[i18];
if(typeof data148 !== "string"){
const err216 = {instancePath:instancePath+"/tests/" + i15+"/expect/responseHeaders/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18,schemaPath:"#/definitions/test/properties/expect/properties/responseHeaders/additionalProperties/items/type",keyword:"type",params:{type: "string"},schema:schema16.properties.expect.properties.responseHeaders.additionalProperties.items.type,parentSchema:schema16.properties.expect.properties.responseHeaders.additionalProperties.items,data:data148};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
}
}
}
else {
const err217 = {instancePath:instancePath+"/tests/" + i15+"/expect/responseHeaders",schemaPath:"#/definitions/test/properties/expect/properties/responseHeaders/type",keyword:"type",params:{type: "object"},schema:schema16.properties.expect.properties.responseHeaders.type,parentSchema:schema16.properties.expect.properties.responseHeaders,data:data146};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
}
else {
const err218 = {instancePath:instancePath+"/tests/" + i15+"/expect",schemaPath:"#/definitions/test/properties/expect/type",keyword:"type",params:{type: "object"},schema:schema16.properties.expect.type,parentSchema:schema16.properties.expect,data:data136};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
}
else {
const err219 = {instancePath:instancePath+"/tests/" + i15,schemaPath:"#/definitions/test/type",keyword:"type",params:{type: "object"},schema:schema16.type,parentSchema:schema16,data:data127};
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
else {
const err220 = {instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/type",keyword:"type",params:{type: "array"},schema:schema11.properties.tests.type,parentSchema:schema11.properties.tests,data:data126};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
}
else {
const err221 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
