m = c = 0
for _ in range(int(input())):
    a, b = map(int, input().split())
    m += a > b
    c += a < b
print("Mishka" if m > c else "Chris" if c > m else "Friendship is magic!^^")
