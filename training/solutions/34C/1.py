a = sorted(set(map(int, input().split(","))))
ans = []
l = a[0]
for i in range(len(a)):
    if i == len(a) - 1 or a[i + 1] != a[i] + 1:
        if l == a[i]:
            ans.append(str(l))
        else:
            ans.append(f"{l}-{a[i]}")
        if i < len(a) - 1:
            l = a[i + 1]
print(",".join(ans))
