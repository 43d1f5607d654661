n = int(input())
a = list(map(int, input().split()))
b = sorted(a)
ans = []
for i in range(n):
    if a[i] != b[i]:
        j = a.index(b[i], i + 1)
        a[i], a[j] = a[j], a[i]
        ans.append(f"{i} {j}")
print(len(ans))
print("\n".join(ans))
