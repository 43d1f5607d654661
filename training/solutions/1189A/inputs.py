import random
random.seed(int(input()))
n = random.choice([1, 2, 3, 4, 6, 10, 50])
s = [random.choice("01") for _ in range(n)]
if n % 2 == 0 and random.random() < 0.5:
    s = list("01" * (n // 2))
    random.shuffle(s)
print(n)
print("".join(s))
