n, l = map(int, input().split())
a = list(map(int, input().split()))
print(l * sum(x // l for x in a))
