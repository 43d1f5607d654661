import random
random.seed(int(input()))
while True:
    a, b, c, d = [random.randint(0, 7) for _ in range(4)]
    if a != c and b != d and abs(a - c) * abs(b - d) != 2:
        break
print("abcdefgh"[a] + str(b + 1))
print("abcdefgh"[c] + str(d + 1))
