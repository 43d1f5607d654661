n = int(input())
q = tuple(map(int, input().split()))
k = tuple(map(int, input().split()))
c = tuple(map(int, input().split()))
ok = True
for i in range(2):
    if (k[i] - q[i]) * (c[i] - q[i]) < 0:
        ok = False
print("YES" if ok else "NO")
