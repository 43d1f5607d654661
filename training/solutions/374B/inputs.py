import random
random.seed(int(input()))
r=random.randint
print(''.join(random.choice(['4','5','45','454','27272','63','9']) for _ in range(r(1,5))))
