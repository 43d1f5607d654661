r, c = map(int, input().split())
a = [input().replace(".", "D") for _ in range(r)]
if any("SW" in s or "WS" in s for s in a):
    print("No")
else:
    print("Yes")
    print("\n".join(a))
