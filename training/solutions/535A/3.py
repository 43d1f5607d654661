n = int(input())
a = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]
b = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
if n < 20:
    print(a[n])
elif n % 10 == 0:
    print(b[n // 10])
else:
    print(b[n // 10] + "-" + a[n % 10])
