r, c = map(int, input().split())
a = [input().replace(".", "D") for _ in range(r)]
ok = True
for s in a + ["".join(t) for t in zip(*a)]:
    if "SW" in s or "WS" in s:
        ok = False
if ok:
    print("Yes")
    print("\n".join(a))
else:
    print("No")
