s = input()
nb, ns, nc = map(int, input().split())
pb, ps, pc = map(int, input().split())
money = int(input())
b, t, c = s.count('B'), s.count('S'), s.count('C')

def cost(x):
    return max(b * x - nb, 0) * pb + max(t * x - ns, 0) * ps + max(c * x - nc, 0) * pc

x = 0
step = 1 << 42
while step:
    if cost(x + step) <= money:
        x += step
    step >>= 1
print(x)
