n = int(input())
a = list(map(int, input().split()))
ans = []
while any(a):
    for i in range(n):
        if a[i] > 0:
            ans.append("P")
            a[i] -= 1
        if i < n - 1:
            ans.append("R")
    ans.append("L" * (n - 1))
print("".join(ans))
