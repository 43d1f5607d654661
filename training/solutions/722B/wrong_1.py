n = int(input())
p = list(map(int, input().split()))
ok = True
for i in range(n):
    k = 0
    for c in input():
        if c in "aeiou":
            k += 1
    if k != p[i]:
        ok = False
print("YES" if ok else "NO")
