n = int(input())
a = [int(x) for x in input().split()]
stack = []
res = []
for i in range(n - 1, -1, -1):
    lo, hi = 0, len(stack)
    while lo < hi:
        mid = (lo + hi) // 2
        if a[stack[mid]] < a[i]:
            hi = mid
        else:
            lo = mid + 1
    if lo < len(stack):
        res.append(stack[lo] - i - 1)
    else:
        res.append(-1)
        stack.append(i)
print(*res[::-1])
