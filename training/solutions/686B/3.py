import sys
n, *a = map(int, sys.stdin.read().split())
ans = []
for i in range(1, n):
    j = i
    while j > 0 and a[j - 1] > a[j]:
        a[j - 1], a[j] = a[j], a[j - 1]
        ans.append(f"{j} {j + 1}")
        j -= 1
print("\n".join(ans))
