n, m, a = [int(x) for x in input().split()]
print(-(-n // a) * -(-m // a))
