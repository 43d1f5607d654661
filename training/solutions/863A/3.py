n = int(input())
while n % 10 == 0:
    n //= 10
s = str(n)
if s == s[::-1]:
    print("YES")
else:
    print("NO")
