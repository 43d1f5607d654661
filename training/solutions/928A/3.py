s = input().strip()
a = [input().strip() for i in range(int(input()))]
w = ["o0", "1li"]
ok = True
for t in a:
    if len(s) == len(t):
        for x, y in zip(s.lower(), t.lower()):
            if x != y and not any(x in g and y in g for g in w):
                break
        else:
            ok = False
print("Yes" if ok else "No")
