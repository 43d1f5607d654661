n = int(input())
w = list(map(int, input().split()))
p = sorted(range(1, n + 1), key=lambda i: w[i - 1])
i = j = 0
ans = []
for c in input():
    if c == "0":
        ans.append(p[i])
        i += 1
    else:
        ans.append(p[j])
        j += 1
print(*ans)
