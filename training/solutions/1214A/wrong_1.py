n = int(input())
d = int(input())
e = int(input())
print(min(n % d, n % (5 * e)))
