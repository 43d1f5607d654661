import random
random.seed(int(input()))
r=random.randint
import string
print(''.join(random.choice(string.ascii_letters+string.digits+'-_') for _ in range(r(1,8))))
