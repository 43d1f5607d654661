n = int(input())
people = list(zip(map(int, input().split()), map(int, input().split())))

def time(p):
    return max(abs(x - p) / v for x, v in people)

a = min(people)[0]
b = max(people)[0]
for _ in range(100):
    c = a + (b - a) / 3
    d = b - (b - a) / 3
    if time(c) < time(d):
        b = d
    else:
        a = c
print("%.12f" % time(a))
