n = int(input())
power = 1
while power * 2 <= n:
    power *= 2
out = []
while power:
    if n >= power:
        n -= power
        out.append('1')
    else:
        out.append('0')
    power //= 2
print(''.join(out))
