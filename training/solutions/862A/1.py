n, x = map(int, input().split())
s = set(map(int, input().split()))
print(sum(i not in s for i in range(x)) + (x in s))
