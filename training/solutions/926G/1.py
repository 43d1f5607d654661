n = int(input())
a = list(map(int, input().split()))
odd = sum(x % 2 for x in a)
even = n - odd
k = min(odd, even)
print(k + (odd - k) // 3)
