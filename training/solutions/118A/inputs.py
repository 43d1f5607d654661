import random
random.seed(int(input()))
print(random.choice("bcDF") + "".join(random.choice("aAoOyYeEuUiIbBcCxXzZ") for _ in range(random.randint(0, 9))))
