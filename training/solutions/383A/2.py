n = int(input())
a = input().split()
zeros = a.count('0')
lost = 0
for x in a:
    if x == '0':
        zeros -= 1
    else:
        lost += zeros
print(lost)
