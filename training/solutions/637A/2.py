n = int(input())
a = input().split()
m = max(a.count(x) for x in set(a))
last = {x: max(i for i in range(n) if a[i] == x) for x in set(a) if a.count(x) == m}
print(min(last, key=last.get))
