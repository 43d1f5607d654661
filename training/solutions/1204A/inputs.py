import random
k = int(input())
random.seed(k)
n = random.choice([random.randint(1, 12), 100, 99])
print("0" if k % 9 == 0 else "1" + random.choice(["0" * (n - 1), "".join(random.choice("01") for _ in range(n - 1))]))
