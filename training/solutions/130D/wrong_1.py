a = int(input())
b = int(input())
c = int(input())
r = a
for _ in range(b):
    r = r * a % c
print(r)
