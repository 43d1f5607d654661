def prime(n):
    for i in range(2, n):
        if n % i == 0:
            return False
    return True

n, m = map(int, input().split())
n += 1
while not prime(n):
    n += 1
if n == m:
    print("YES")
else:
    print("NO")
