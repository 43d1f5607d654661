R, x1, y1, x2, y2 = map(int, input().split())
flat = complex(x1, y1)
fafa = complex(x2, y2)
v = flat - fafa
if abs(v) >= R:
    center, r = flat, R
else:
    unit = v / abs(v) if v else 1
    far = flat + unit * R
    center = (far + fafa) / 2
    r = abs(far - fafa) / 2
print(center.real, center.imag, r)
