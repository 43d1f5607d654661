import random
random.seed(int(input()))
r=random.randint
def p():
    d=random.choice([r(1,9),r(100,3000),r(1,999999)]); c=random.choice([0,r(1,9),r(10,99)])
    return f"{d:,}".replace(',','.')+(f".{c:02d}" if c else '')
print(''.join(random.choice(['a','milk','tea'])+p() for _ in range(r(1,3))))
