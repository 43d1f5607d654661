n = int(input())
scale = 1
out = []
while n > 3:
    out += [scale] * ((n + 1) // 2)
    n //= 2
    scale *= 2
if n == 3:
    out += [scale, scale, 3 * scale]
elif n == 2:
    out += [scale, 2 * scale]
else:
    out.append(scale)
print(*out)
