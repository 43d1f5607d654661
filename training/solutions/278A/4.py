n = int(input())
d = [int(x) for x in input().split()]
s, t = map(int, input().split())
a = min(s, t) - 1
b = max(s, t) - 1
x = sum(d[a:b])
y = sum(d[b:]) + sum(d[:a])
print(x if x < y else y)
