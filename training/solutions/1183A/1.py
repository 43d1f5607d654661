a = int(input())
while sum(map(int, str(a))) % 4:
    a += 1
print(a)
