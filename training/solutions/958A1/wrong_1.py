n = int(input())
a = [input().strip() for _ in range(n)]
b = [input().strip() for _ in range(n)]
ok = False
for _ in range(4):
    if a == b:
        ok = True
    a = [''.join(r) for r in zip(*a[::-1])]
print("Yes" if ok else "No")
