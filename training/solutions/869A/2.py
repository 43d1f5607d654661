n = int(input())
x = list(map(int, input().split()))
y = list(map(int, input().split()))
s = set(x + y)
c = 0
for a in x:
    for b in y:
        if a ^ b in s:
            c += 1
print("Karen" if c % 2 == 0 else "Koyomi")
