n = int(input())
a = list(map(int, input().split()))
b = [1]
for i in range(1, n):
    if a[i] == a[i - 1]:
        b[-1] += 1
    else:
        b.append(1)
ans = 0
for i in range(len(b) - 1):
    ans = max(ans, min(b[i], b[i + 1]) * 2)
print(ans)
