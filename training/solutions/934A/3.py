n, m = map(int, input().split())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
powers = [max(x * y for y in b) for x in a]
powers.sort()
print(powers[-2])
