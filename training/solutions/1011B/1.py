n, m = map(int, input().split())
a = list(map(int, input().split()))
c = [a.count(x) for x in range(1, 101)]
d = m // n
while d > 0 and sum(x // d for x in c) < n:
    d -= 1
print(d)
