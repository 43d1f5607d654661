n = int(input())
a = list(map(int, input().split()))
odd = sum(x % 2 for x in a)
print(min(odd, n - odd))
