n, m = map(int, input().split())
a = [int(x) % 2 for x in input().split()]
b = [int(x) % 2 for x in input().split()]
print(min(a.count(0), b.count(1)) + min(a.count(1), b.count(0)))
