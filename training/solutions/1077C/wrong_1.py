n = int(input())
a = list(map(int, input().split()))
s = sum(a)
m = max(a)
r = [i + 1 for i in range(n) if s - a[i] == 2 * m]
print(len(r))
print(*r)
