a = int(input())
while True:
    s = 0
    for c in str(a):
        s += int(c)
    if s % 4 == 0:
        print(a)
        break
    a += 1
