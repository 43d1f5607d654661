import random
random.seed(int(input()))
for k in random.choice([(5, 7, 5), (5, 7, 5), (5, 5, 7), (7, 5, 5), (5, 7, 4)]):
    s = [random.choice("aeiou") for _ in range(k)] + [random.choice("bcdxz ") for _ in range(6)]
    random.shuffle(s)
    print("x" + "".join(s))
