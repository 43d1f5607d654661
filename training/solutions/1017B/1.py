n = int(input())
a = input()
b = input()
c = [[0, 0], [0, 0]]
for x, y in zip(a, b):
    c[int(x)][int(y)] += 1
print(c[0][0] * (c[1][0] + c[1][1]) + c[0][1] * c[1][0])
