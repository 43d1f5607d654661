x = int(input())
a = [x]
p = 10
while p <= x:
    a.append(x // p * p - 1)
    p *= 10
print(max(a, key=lambda v: (sum(map(int, str(v))), v)))
