n = int(input())
a = list(map(int, input().split()))
times = [0] * 11
many = [0] * (n + 2)
top = res = 0
for i, x in enumerate(a):
    many[times[x]] -= 1
    times[x] += 1
    many[times[x]] += 1
    top = max(top, times[x])
    total = i + 1
    if top == 1 or many[top] * top == total - 1 or (many[top] == 1 and many[top - 1] * (top - 1) + top == total):
        res = total
print(res)
