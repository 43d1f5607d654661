import random
random.seed(int(input()))
print(''.join(random.choice(['ABA', 'BAB', 'AB', 'A', 'C', 'C']) for _ in range(random.randint(1, 4))))
